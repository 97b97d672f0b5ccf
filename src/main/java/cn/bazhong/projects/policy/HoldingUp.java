package cn.bazhong.projects.policy;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A feature that can say which projects an article is holding up now, in one way. */
public interface HoldingUp {

    /**
     * What is asked.
     *
     * @param after     code of the project where reading goes on; empty at the start
     * @param inclusive whether that project is still to be told of
     * @param limit     how many at most
     */
    record Question(Article article, Actor reader, LocalDate today, String after, boolean inclusive, int limit) {
    }

    HeldUp.By by();

    /** Those the reader may see, each once, in the order of their codes. */
    Uni<List<HeldUp>> heldUp(Question question);

    /** How many the reader may see, by article; articles and items that hold nothing up may be left out. */
    Uni<Map<Article, Long>> counts(Actor reader, LocalDate today);
}
