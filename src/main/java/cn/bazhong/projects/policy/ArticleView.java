package cn.bazhong.projects.policy;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Carried;
import cn.bazhong.projects.regulation.Chapter;
import cn.bazhong.projects.text.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article or item in short, with what carries it out. The summary is the portal's own; the published text binds. */
@Schema(name = "Article")
public record ArticleView(
        @Schema(description = "Code, for example A8_3 for item 3 of Article 8") Article article,
        @Schema(description = "Number of the article, 1 to 50") int number,
        @Schema(description = "Number of the item, 0 for the article as a whole") int item,
        @Schema(description = "Number of the chapter, 1 to 8") int chapter,
        @Schema(description = "Title of the chapter") String chapterTitle,
        String title, String summary,
        @Schema(description = "Rules, steps, transitions and the like that carry it out") List<CarriedView> carriedBy) {

    /** Something that carries out an article, named in the reader's language. */
    @Schema(name = "Carried")
    public record CarriedView(Carried.Kind kind, String code, String name) {
    }

    static ArticleView of(Article article, Collection<Carried> carried, Locale locale) {
        Chapter chapter = Chapter.of(article);
        return new ArticleView(article, article.number(), article.item(), chapter.number(),
                Texts.of(locale, chapter.titleKey()), Texts.of(locale, "article." + article + ".title"),
                Texts.of(locale, "article." + article + ".summary"),
                carried.stream().filter(one -> one.article() == article)
                        .map(one -> new CarriedView(one.kind(), one.code(), Texts.of(locale, one.textKey()))).toList());
    }
}
