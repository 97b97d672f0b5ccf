package cn.bazhong.projects.project;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.HeldUp;
import cn.bazhong.projects.policy.HoldingUp;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The projects that are suspended, under the article their hold rests on (A26, A43). */
@ApplicationScoped
class SuspendedProjects implements HoldingUp {
    /** Since when is not kept with the project. */
    private static final HeldUpProjects.Told TOLD = new HeldUpProjects.Told("p.hold", "null::timestamptz", "'/projects/' || p.id");

    private final Clock clock;

    SuspendedProjects(Clock clock) {
        this.clock = clock;
    }

    @Override
    public HeldUp.By by() {
        return HeldUp.By.SUSPENSION;
    }

    @Override
    public Uni<List<HeldUp>> heldUp(Question question) {
        Optional<Hold> asked = Arrays.stream(Hold.values())
                .filter(hold -> hold.isHeld() && question.article().covers(hold.article())).findFirst();
        return asked.map(hold -> on(hold).rows(question, TOLD, clock.getZone(), (word, locale) -> Texts.of(locale, "hold." + word)))
                .orElseGet(() -> Uni.createFrom().item(List.of()));
    }

    @Override
    public Uni<Map<Article, Long>> counts(Actor reader, LocalDate today) {
        return Multi.createFrom().items(Arrays.stream(Hold.values()).filter(Hold::isHeld))
                .onItem().transformToUniAndConcatenate(hold -> on(hold).count(reader)
                        .map(projects -> Map.of(hold.article(), projects)))
                .collect().in(() -> new EnumMap<>(Article.class), Map::putAll);
    }

    private static HeldUpProjects on(Hold hold) {
        return new HeldUpProjects("project p where p.hold = :hold and p.hold <> 'NONE'", Map.of("hold", hold.name()));
    }
}
