package cn.bazhong.projects.application;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.HeldUp;
import cn.bazhong.projects.policy.HoldingUp;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.text.Texts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The projects under screening whose declaration on the negative list the office disputes, item by item (A8). */
@ApplicationScoped
class DisputedDeclarations implements HoldingUp {
    private static final String DISPUTED = """
            exists (select 1 from json_array_elements(cast(a.confirmations as json)) said
            where said ->> 'confirmed' = 'false' and cast(said ->> 'item' as int) = any(:items))""";

    private final ObjectMapper json;
    private final Clock clock;

    DisputedDeclarations(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    @Override
    public HeldUp.By by() {
        return HeldUp.By.DISPUTED_DECLARATION;
    }

    @Override
    public Uni<List<HeldUp>> heldUp(Question question) {
        Set<Integer> items = items(question.article());
        return items.isEmpty() ? Uni.createFrom().item(List.of())
                : disputed(items).rows(question).map(rows -> rows.stream()
                        .map(row -> row.told(clock.getZone(), (one, locale) -> reasons(one, items, locale))).toList());
    }

    /** Article 8 as a whole: a project counts once, however many of its declarations are disputed. */
    @Override
    public Uni<Map<Article, Long>> counts(Actor reader, LocalDate today) {
        return disputed(items(Article.A8)).count(reader).map(projects -> Map.of(Article.A8, projects));
    }

    private static HeldUpApplications disputed(Set<Integer> items) {
        return new HeldUpApplications(DISPUTED, Map.of("items", items.toArray(Integer[]::new)));
    }

    /** The items of Article 8 that an article stands for. */
    private static Set<Integer> items(Article article) {
        return Arrays.stream(Article.values()).filter(one -> one.number() == 8 && one.item() > 0 && article.covers(one))
                .map(Article::item).collect(Collectors.toSet());
    }

    private List<String> reasons(HeldUpApplications.Waiting waiting, Set<Integer> items, Locale locale) {
        return said(waiting.confirmations()).filter(word -> !word.confirmed() && items.contains(word.item()))
                .map(word -> Texts.of(locale, "heldUp.DISPUTED_DECLARATION", word.item(), word.remark())).toList();
    }

    private Stream<Confirmation> said(String confirmations) {
        try {
            return Arrays.stream(json.readValue(confirmations, Confirmation[].class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Stored by this feature", impossible);
        }
    }
}
