package cn.bazhong.projects.expert;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.Canonical;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Where the office draws experts, once and on the record: a draw is not taken back, another one is a second draw. */
@ApplicationScoped
class DrawDesk {
    private static final int SEED_BYTES = 32;

    private final RegisterDesk register;
    private final Experts experts;
    private final DrawnPanels panels;
    private final PanelJson json;
    private final Events events;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    DrawDesk(RegisterDesk register, Experts experts, DrawnPanels panels, PanelJson json, Events events, Ids ids, Clock clock) {
        this.register = register;
        this.experts = experts;
        this.panels = panels;
        this.json = json;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<DrawnPanel> draw(DrawCriteria criteria, Actor actor) {
        return register.requireOffice(actor).chain(() -> experts.register(actor.jurisdiction()))
                .map(all -> all.stream().map(DrawDesk::candidate).toList())
                .chain(candidates -> hold(criteria, candidates, actor));
    }

    private Uni<DrawnPanel> hold(DrawCriteria criteria, List<Draw.Candidate> candidates, Actor actor) {
        String seed = seed();
        Draw draw = Draw.of(seed, criteria, candidates);
        if (!draw.isEnough(criteria)) {
            throw Problem.notAllowedNow(Article.A5, "too-few-experts", criteria.count(), draw.drawn().size());
        }
        DrawnPanel kept = new DrawnPanel(ids.next(), actor.jurisdiction(), seed, json.write(criteria), json.write(candidates),
                actor.name(), clock.instant());
        return panels.persistAndFlush(kept).call(() -> events.append(event(kept, ExpertEvent.EXPERTS_DRAWN, actor)
                .with("purpose", criteria.purpose()).with("seed", seed).with("count", criteria.count())
                .with("register", Canonical.digest(candidates)).with("drawn", text(draw.drawn()))
                .with("reserves", text(draw.reserves()))));
    }

    /** The next of the reserves comes; the office has no choice among them. */
    Uni<DrawnPanel> replace(UUID id, IfMatch ifMatch, ReplaceExpert order, Actor actor) {
        return panels.require(id)
                .invoke(kept -> hideFrom(actor, kept))
                .call(() -> register.requireOffice(actor))
                .invoke(kept -> refuseForeign(kept, actor))
                .invoke(kept -> IfMatch.require(ifMatch, kept.version()))
                .call(kept -> replace(kept, order, actor));
    }

    private Uni<Void> replace(DrawnPanel kept, ReplaceExpert order, Actor actor) {
        Panel panel = json.panel(kept);
        if (!panel.sits(order.expertId())) {
            throw Problem.invalid("expertId", "not-on-this-panel");
        }
        Draw.Candidate next = panel.next().orElseThrow(() -> Problem.notAllowedNow(Article.A5, "no-reserves-left"));
        List<Panel.Replacement> all = new ArrayList<>(panel.replacements());
        all.add(new Panel.Replacement(order.expertId(), next.id(), order.reason().strip(), actor.name(), clock.instant()));
        kept.replace(json.write(all));
        return panels.flush().chain(() -> events.append(event(kept, ExpertEvent.DRAWN_EXPERT_REPLACED, actor)
                .with("left", order.expertId().toString()).with("came", next.id().toString())
                .with("name", next.name()).with("reason", order.reason().strip()))).replaceWithVoid();
    }

    private static void refuseForeign(DrawnPanel kept, Actor actor) {
        if (!kept.jurisdiction().equals(actor.jurisdiction())) {
            throw Problem.notPermitted(Article.A49, "not-your-jurisdiction");
        }
    }

    static void hideFrom(Actor reader, DrawnPanel kept) {
        if (!kept.jurisdiction().equals(reader.jurisdiction()) && !reader.seesEveryProject()) {
            throw Problem.notFound();
        }
    }

    private static NewEvent event(DrawnPanel kept, ExpertEvent type, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.DRAW, kept.id()), type, actor).under(Article.A5);
    }

    private static Draw.Candidate candidate(Expert expert) {
        return new Draw.Candidate(expert.id(), expert.name(), expert.userId(), expert.employer(), expert.fields(),
                expert.validFrom(), expert.validTo());
    }

    private static List<String> text(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private String seed() {
        byte[] bytes = new byte[SEED_BYTES];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
