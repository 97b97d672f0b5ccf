package cn.bazhong.projects.expert;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.record.RecordedEvent;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows experts and draws. */
@ApplicationScoped
class ExpertViews {
    private final PanelJson json;
    private final Language language;
    private final Clock clock;

    ExpertViews(PanelJson json, Language language, Clock clock) {
        this.json = json;
        this.language = language;
        this.clock = clock;
    }

    ExpertView view(Expert expert, Directory directory, Actor reader) {
        LocalDate today = LocalDate.now(clock);
        boolean valid = !today.isBefore(expert.validFrom()) && (expert.validTo() == null || today.isBefore(expert.validTo()));
        boolean own = reader.is(Role.LEADING_GROUP_OFFICE) && expert.jurisdiction().equals(reader.jurisdiction());
        return new ExpertView(expert.id(), expert.name(), expert.userId(), DepartmentRef.of(expert.employer(), directory),
                expert.title(), expert.fields(), expert.validFrom(), expert.validTo(), valid, expert.version(),
                own ? List.of(Action.of("change-expert", "PUT", "/api/v1/experts/" + expert.id(), List.of(), language.locale()))
                        : List.of());
    }

    DrawSummary summary(DrawnPanel kept) {
        return DrawSummary.of(kept, json.panel(kept));
    }

    /** @param recorded the event of the draw in its chain */
    DrawView view(DrawnPanel kept, List<RecordedEvent> recorded, Directory directory, Actor reader) {
        Panel panel = json.panel(kept);
        return new DrawView(kept.id(), panel.criteria(), kept.seed(),
                panel.sitting().stream().map(one -> member(one, directory)).toList(),
                panel.standingBy().stream().map(one -> member(one, directory)).toList(),
                register(kept.seed(), panel, directory), replacements(panel), kept.drawnBy(), kept.drawnAt(),
                json.proof(kept, panel).agreesWith(recorded), kept.version(), actions(kept, panel, reader));
    }

    private static DrawView.Member member(Draw.Candidate one, Directory directory) {
        return new DrawView.Member(one.id(), one.name(), one.userId(), DepartmentRef.of(one.employer(), directory), one.fields());
    }

    private static List<DrawView.Entry> register(String seed, Panel panel, Directory directory) {
        Map<UUID, Draw.Ground> leftOut =
                panel.draw().leftOut().stream().collect(Collectors.toMap(Draw.LeftOut::id, Draw.LeftOut::ground));
        return panel.register().stream().map(one -> new DrawView.Entry(one.id(), one.name(),
                        DepartmentRef.of(one.employer(), directory), Draw.place(seed, one.id()), leftOut.get(one.id())))
                .sorted(Comparator.comparing(DrawView.Entry::place)).toList();
    }

    private static List<DrawView.Replaced> replacements(Panel panel) {
        Map<UUID, String> names =
                panel.register().stream().collect(Collectors.toMap(Draw.Candidate::id, Draw.Candidate::name));
        return panel.replacements().stream().map(one -> new DrawView.Replaced(one.left(), names.get(one.left()), one.came(),
                names.get(one.came()), one.reason(), one.enteredBy(), one.enteredAt())).toList();
    }

    private List<Action> actions(DrawnPanel kept, Panel panel, Actor reader) {
        if (!reader.is(Role.LEADING_GROUP_OFFICE) || !kept.jurisdiction().equals(reader.jurisdiction())) {
            return List.of();
        }
        List<Obstacle> obstacles = panel.next().isPresent() ? List.of() : List.of(Obstacle.of(Article.A5, "no-reserves-left"));
        return List.of(Action.of("replace-expert", "POST", "/api/v1/expert-draws/" + kept.id() + "/replacements", obstacles,
                language.locale()));
    }
}
