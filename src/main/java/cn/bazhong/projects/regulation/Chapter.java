package cn.bazhong.projects.regulation;

import java.util.Arrays;

/** The eight chapters of the Measures. Titles: {@code chapter.<number>.title}. */
public enum Chapter {
    GENERAL(1, 6),
    SHARING(7, 11),
    APPROVAL(12, 23),
    CONSTRUCTION(24, 33),
    FUNDS(34, 39),
    OVERSIGHT(40, 44),
    SECURITY(45, 48),
    FINAL(49, 50);

    private final int first;
    private final int last;

    Chapter(int first, int last) {
        this.first = first;
        this.last = last;
    }

    public int number() {
        return ordinal() + 1;
    }

    public String titleKey() {
        return "chapter." + number() + ".title";
    }

    public static Chapter of(Article article) {
        return Arrays.stream(values())
                .filter(chapter -> article.number() >= chapter.first && article.number() <= chapter.last)
                .findFirst().orElseThrow();
    }
}
