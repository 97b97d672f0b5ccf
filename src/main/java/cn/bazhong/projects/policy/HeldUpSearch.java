package cn.bazhong.projects.policy;

import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.policy.HoldingUp.Question;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.text.Language;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Puts together what the features say on the projects an article holds up: each answers one page in the order of project
 * codes, and the pages are merged.
 */
@ApplicationScoped
class HeldUpSearch {

    /** Where reading goes on: behind this project and what was told of it. */
    private record Position(String code, HeldUp.By by) {
        static final Position START = new Position("", HeldUp.By.DISPUTED_DECLARATION);
    }

    private record Found(HeldUp held, HeldUp.By by) {
        static final Comparator<Found> ORDER = Comparator.comparing((Found found) -> found.held.code()).thenComparing(Found::by);
    }

    private final List<HoldingUp> features;
    private final Departments departments;
    private final Language language;
    private final Clock clock;

    HeldUpSearch(@All List<HoldingUp> features, Departments departments, Language language, Clock clock) {
        this.features = features;
        this.departments = departments;
        this.language = language;
        this.clock = clock;
    }

    Uni<Page<HeldUpView>> list(Article article, Actor reader, String cursor, int limit) {
        String filter = article + " " + reader.id() + " " + reader.department();
        Position read = Cursor.decode(cursor, filter, 2,
                parts -> new Position(parts.get(0), HeldUp.By.valueOf(parts.get(1))));
        Position from = read == null ? Position.START : read;
        return departments.directory().chain(directory -> ask(article, reader, from, limit + 1)
                .map(found -> page(found, filter, limit, directory)));
    }

    /** Every article and item that holds anything up; an article includes its items. */
    Uni<List<HeldUpView.Count>> counts(Actor reader) {
        LocalDate today = LocalDate.now(clock);
        return Multi.createFrom().iterable(features)
                .onItem().transformToUniAndConcatenate(feature -> feature.counts(reader, today))
                .collect().in(() -> new EnumMap<Article, Long>(Article.class), HeldUpSearch::add)
                .map(all -> all.entrySet().stream()
                        .map(entry -> new HeldUpView.Count(entry.getKey(), entry.getValue())).toList());
    }

    private static void add(Map<Article, Long> all, Map<Article, Long> some) {
        some.forEach((article, projects) -> {
            if (projects > 0) {
                all.merge(article, projects, Long::sum);
            }
        });
    }

    private Uni<List<Found>> ask(Article article, Actor reader, Position from, int limit) {
        LocalDate today = LocalDate.now(clock);
        return Multi.createFrom().iterable(features)
                .onItem().transformToUniAndConcatenate(feature -> feature.heldUp(new Question(article, reader, today, from.code(),
                        feature.by().compareTo(from.by()) > 0, limit))
                        .map(held -> held.stream().map(one -> new Found(one, feature.by())).toList()))
                .collect().in(ArrayList::new, List::addAll);
    }

    private Page<HeldUpView> page(List<Found> found, String filter, int limit, Directory directory) {
        Locale locale = language.locale();
        List<Found> inOrder = found.stream().sorted(Found.ORDER).limit(limit + 1L).toList();
        return Cursor.page(inOrder, limit, null, one -> HeldUpView.of(one.held(), one.by(), directory, locale),
                one -> Cursor.encode(filter, one.held().code(), one.by()));
    }
}
