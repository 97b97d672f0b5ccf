package cn.bazhong.projects.review;

import cn.bazhong.projects.regulation.Article;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a session of the committee has before it. */
public enum DocketKind {
    /** The lines of one annual list or adjustment, which the committee ranks (A15). */
    ANNUAL_LIST(Article.A15, EnumSet.allOf(ReviewVerdict.class), true, false),
    /** Dossiers for their comprehensive review, several at once, which experts may score (A21). */
    DOSSIERS(Article.A21, EnumSet.complementOf(EnumSet.of(ReviewVerdict.REDUCE)), false, true),
    /** Major changes of projects that are carried out (A25). */
    CHANGES(Article.A25, decided(), false, false),
    /** Projects that cannot go on (A26). */
    TERMINATIONS(Article.A26, decided(), false, false),
    /** Projects that share nothing but are needed (A11). Nothing is given back: what is not agreed to may be asked for anew. */
    NON_SHARING(Article.A11, EnumSet.of(ReviewVerdict.AGREE, ReviewVerdict.DELETE, ReviewVerdict.CARRY_OVER), false, false);

    private final Article article;
    private final Set<ReviewVerdict> verdicts;
    private final boolean ranked;
    private final boolean scored;

    DocketKind(Article article, Set<ReviewVerdict> verdicts, boolean ranked, boolean scored) {
        this.article = article;
        this.verdicts = Collections.unmodifiableSet(verdicts);
        this.ranked = ranked;
        this.scored = scored;
    }

    /** What is decided as it was asked for: agreed to, given back, refused, or carried over. */
    private static Set<ReviewVerdict> decided() {
        return EnumSet.complementOf(EnumSet.of(ReviewVerdict.REDUCE, ReviewVerdict.AGREE_AFTER_REVISION));
    }

    /** By which the committee reviews it. */
    public Article article() {
        return article;
    }

    /** What can be concluded on its items. */
    Set<ReviewVerdict> verdicts() {
        return verdicts;
    }

    /** Whether items that are agreed to get a place among each other. */
    boolean isRanked() {
        return ranked;
    }

    /** Whether experts may give a score with their vote. */
    boolean isScored() {
        return scored;
    }
}
