package cn.bazhong.projects.dossier;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.HeldUp;
import cn.bazhong.projects.policy.HoldingUp;
import cn.bazhong.projects.procedure.ObligationKind;
import cn.bazhong.projects.project.HeldUpProjects;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The projects whose dossier waits for something that is no step: an answer, material, the vice-mayor's word on an overdue
 * opinion, the office's on a late one (A20), the confirmation of somebody who builds a part (A22).
 */
@ApplicationScoped
class UnsettledDossiers implements HoldingUp {
    private static final Set<ObligationKind> BLOCKING = EnumSet.of(ObligationKind.ANSWER_OPINION, ObligationKind.SUPPLY_MATERIAL,
            ObligationKind.COORDINATE_OPINION, ObligationKind.RULE_ON_LATE_OPINION, ObligationKind.CONFIRM_PART);
    private static final Set<Article> ARTICLES = EnumSet.of(Article.A20, Article.A22);

    private final Clock clock;

    UnsettledDossiers(Clock clock) {
        this.clock = clock;
    }

    @Override
    public HeldUp.By by() {
        return HeldUp.By.UNSETTLED_DOSSIER;
    }

    @Override
    public Uni<List<HeldUp>> heldUp(Question question) {
        String[] kinds = kinds(question.article());
        return kinds.length == 0 ? Uni.createFrom().item(List.of())
                : unsettled(kinds, question.today()).rows(question, told(), clock.getZone(), UnsettledDossiers::told);
    }

    @Override
    public Uni<Map<Article, Long>> counts(Actor reader, LocalDate today) {
        return Multi.createFrom().iterable(ARTICLES)
                .onItem().transformToUniAndConcatenate(article -> unsettled(kinds(article), today).count(reader)
                        .map(projects -> Map.of(article, projects)))
                .collect().in(() -> new EnumMap<>(Article.class), Map::putAll);
    }

    /** What is owed, and on what. */
    private static String told(String duty, Locale locale) {
        String[] parts = duty.split(" ", 2);
        return Texts.of(locale, "heldUp.UNSETTLED_DOSSIER", ObligationKind.valueOf(parts[0]), parts[1]);
    }

    private static String[] kinds(Article asked) {
        return BLOCKING.stream().filter(kind -> asked.covers(kind.article())).map(Enum::name).toArray(String[]::new);
    }

    private static HeldUpProjects unsettled(String[] kinds, LocalDate today) {
        return new HeldUpProjects("""
                obligation o join project p on p.id = o.project_id
                where o.state = 'OPEN' and o.kind = any(:kinds) and (o.since is null or o.since <= :today)""",
                Map.of("kinds", kinds, "today", today));
    }

    private HeldUpProjects.Told told() {
        return new HeldUpProjects.Told("o.kind || ' ' || o.title",
                "coalesce(o.since::timestamp at time zone '" + clock.getZone().getId() + "', o.opened_at)",
                "coalesce(o.page, case o.kind when 'CONFIRM_PART' then '/dossiers/' else '/projects/' end || o.subject_id)");
    }
}
