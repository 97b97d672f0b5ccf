package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.HeldUp;
import cn.bazhong.projects.policy.HoldingUp;
import cn.bazhong.projects.project.HeldUpProjects;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The projects that wait for something that is no step: a duty that has to be done before they go on (A5, A20, A22). */
@ApplicationScoped
class OpenDuties implements HoldingUp {
    private static final Set<ObligationKind> HOLDING_UP = Arrays.stream(ObligationKind.values()).filter(ObligationKind::holdsUp)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ObligationKind.class)));
    private static final Set<Article> ARTICLES = HOLDING_UP.stream().map(ObligationKind::article)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Article.class)));
    private static final HeldUpProjects.Told TOLD = new HeldUpProjects.Told("o.kind || ' ' || o.title",
            "coalesce(o.since::timestamp at time zone :zone, o.opened_at)", "o.page");

    private final Clock clock;

    OpenDuties(Clock clock) {
        this.clock = clock;
    }

    @Override
    public HeldUp.By by() {
        return HeldUp.By.OPEN_DUTY;
    }

    @Override
    public Uni<List<HeldUp>> heldUp(Question question) {
        String[] kinds = kinds(question.article());
        return kinds.length == 0 ? Uni.createFrom().item(List.of())
                : owing(kinds, question.today()).rows(question, TOLD, clock.getZone(), OpenDuties::told);
    }

    @Override
    public Uni<Map<Article, Long>> counts(Actor reader, LocalDate today) {
        return Multi.createFrom().iterable(ARTICLES)
                .onItem().transformToUniAndConcatenate(article -> owing(kinds(article), today).count(reader)
                        .map(projects -> Map.of(article, projects)))
                .collect().in(() -> new EnumMap<>(Article.class), Map::putAll);
    }

    /** What is owed, and on what. */
    private static String told(String duty, Locale locale) {
        String[] parts = duty.split(" ", 2);
        return Texts.of(locale, "heldUp.OPEN_DUTY", ObligationKind.valueOf(parts[0]), parts[1]);
    }

    private static String[] kinds(Article asked) {
        return HOLDING_UP.stream().filter(kind -> asked.covers(kind.article())).map(Enum::name).toArray(String[]::new);
    }

    private static HeldUpProjects owing(String[] kinds, LocalDate today) {
        return new HeldUpProjects("""
                obligation o join project p on p.id = o.project_id
                where o.state = 'OPEN' and o.kind = any(:kinds) and (o.since is null or o.since <= :today)""",
                Map.of("kinds", kinds, "today", today));
    }
}
