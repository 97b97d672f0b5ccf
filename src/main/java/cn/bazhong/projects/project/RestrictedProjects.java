package cn.bazhong.projects.project;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.HeldUp;
import cn.bazhong.projects.policy.HoldingUp;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.restriction.CauseKind;
import cn.bazhong.projects.restriction.Restriction;
import cn.bazhong.projects.restriction.RestrictionCauses;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The projects that restrictions in force stop (A11, A30, A32, A47). */
@ApplicationScoped
class RestrictedProjects implements HoldingUp {
    private final RestrictionCauses causes;

    RestrictedProjects(RestrictionCauses causes) {
        this.causes = causes;
    }

    @Override
    public HeldUp.By by() {
        return HeldUp.By.RESTRICTION;
    }

    @Override
    public Uni<List<HeldUp>> heldUp(Question question) {
        Set<CauseKind> kinds = Arrays.stream(CauseKind.values()).filter(kind -> question.article().covers(kind.article()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CauseKind.class)));
        return kinds.isEmpty() ? Uni.createFrom().item(List.of())
                : causes.restricting(kinds, question.today()).chain(restrictions -> Stopped.by(restrictions)
                        .map(stopped -> stopped.rows(question, ProjectRow.COLUMNS, row -> held(ProjectRow.of(row), restrictions)))
                        .orElseGet(() -> Uni.createFrom().item(List.of())));
    }

    /** One query for the restrictions, and one for each article that has any: four at most. */
    @Override
    public Uni<Map<Article, Long>> counts(Actor reader, LocalDate today) {
        return causes.restricting(EnumSet.allOf(CauseKind.class), today)
                .map(all -> all.stream().collect(Collectors.groupingBy(Restriction::article)))
                .chain(byArticle -> Multi.createFrom().iterable(byArticle.entrySet())
                        .onItem().transformToUniAndConcatenate(entry -> count(entry, reader))
                        .collect().in(() -> new EnumMap<>(Article.class), Map::putAll));
    }

    private static Uni<Map<Article, Long>> count(Map.Entry<Article, List<Restriction>> restrictions, Actor reader) {
        return Stopped.by(restrictions.getValue()).map(stopped -> stopped.count(reader)
                .map(projects -> Map.of(restrictions.getKey(), projects))).orElseGet(() -> Uni.createFrom().item(Map.of()));
    }

    private static HeldUp held(ProjectRow project, List<Restriction> restrictions) {
        List<Restriction> stopping = restrictions.stream().filter(one -> Stopped.stops(one, project)).toList();
        LocalDate since = stopping.stream().map(Restriction::from).min(Comparator.naturalOrder()).orElseThrow();
        return new HeldUp(project.id(), project.code(), project.name(), project.ownerDepartment(), since,
                "/projects/" + project.id(), locale -> stopping.stream().map(one -> told(one, locale)).distinct().toList());
    }

    private static String told(Restriction restriction, Locale locale) {
        return Texts.of(locale, "heldUp.RESTRICTION", Texts.of(locale, "causeKind." + restriction.kind()),
                Texts.of(locale, "stoppingPoint." + restriction.stops()));
    }
}
