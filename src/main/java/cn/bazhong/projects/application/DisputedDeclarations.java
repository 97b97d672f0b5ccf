package cn.bazhong.projects.application;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.HeldUp;
import cn.bazhong.projects.policy.HoldingUp;
import cn.bazhong.projects.project.HeldUpProjects;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The projects under screening whose declaration on the negative list the office disputes, item by item (A8). */
@ApplicationScoped
class DisputedDeclarations implements HoldingUp {
    private static final HeldUpProjects.Told TOLD = new HeldUpProjects.Told(
            "(said ->> 'item') || ' ' || coalesce(said ->> 'remark', '')", "a.updated_at", "'/applications/' || a.id");

    private final Clock clock;

    DisputedDeclarations(Clock clock) {
        this.clock = clock;
    }

    @Override
    public HeldUp.By by() {
        return HeldUp.By.DISPUTED_DECLARATION;
    }

    @Override
    public Uni<List<HeldUp>> heldUp(Question question) {
        Integer[] items = items(question.article());
        return items.length == 0 ? Uni.createFrom().item(List.of())
                : disputed(items).rows(question, TOLD, clock.getZone(), DisputedDeclarations::told);
    }

    /** Article 8 as a whole: a project counts once, however many of its declarations are disputed. */
    @Override
    public Uni<Map<Article, Long>> counts(Actor reader, LocalDate today) {
        return disputed(items(Article.A8)).count(reader).map(projects -> Map.of(Article.A8, projects));
    }

    private static HeldUpProjects disputed(Integer[] items) {
        return new HeldUpProjects("""
                application a join project p on p.id = a.project_id
                cross join json_array_elements(cast(a.confirmations as json)) said
                where a.state in ('SUBMITTED', 'RETURNED') and not a.lapsed
                and said ->> 'confirmed' = 'false' and cast(said ->> 'item' as int) = any(:items)""", Map.of("items", items));
    }

    /** The items of Article 8 that an article stands for. */
    private static Integer[] items(Article article) {
        return Arrays.stream(Article.values()).filter(one -> one.number() == 8 && one.item() > 0 && article.covers(one))
                .map(Article::item).toArray(Integer[]::new);
    }

    /** The item, and why it is disputed. */
    private static String told(String dispute, Locale locale) {
        String[] parts = dispute.split(" ", 2);
        return Texts.of(locale, "heldUp.DISPUTED_DECLARATION", Integer.valueOf(parts[0]), parts[1]);
    }
}
