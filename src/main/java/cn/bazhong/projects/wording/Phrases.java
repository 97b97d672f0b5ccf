package cn.bazhong.projects.wording;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.text.Texts;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How papers put dates, amounts, articles and numerals. Pure. */
public final class Phrases {
    public static final String MEASURES = "《“智慧巴中”建设项目管理办法》";

    /** Where something is still to be said: of what is issued nothing is left open. */
    public static final String OPEN = "（待填写）";

    private static final String DIGITS = "零一二三四五六七八九";

    private Phrases() {
    }

    /** “智慧教育云平台建设项目”, as a name is called in a sentence. */
    public static String quoted(String name) {
        return "“" + Texts.inQuotes(name) + "”";
    }

    /** 2026年11月3日. */
    public static String date(@Nullable LocalDate day) {
        return day == null ? "    年  月  日" : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** Yuan as 万元, to the cent. */
    public static String amount(@Nullable BigDecimal yuan) {
        return yuan == null ? "—" : wan(yuan) + "万元";
    }

    /** The same without its unit, for tables. */
    public static String wan(@Nullable BigDecimal yuan) {
        if (yuan == null) {
            return "—";
        }
        BigDecimal wan = yuan.movePointLeft(4).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
        return wan.setScale(Math.max(wan.scale(), 2), RoundingMode.UNNECESSARY).toPlainString();
    }

    /** 《“智慧巴中”建设项目管理办法》第二十条、第二十一条. */
    public static String measures(Article... articles) {
        return MEASURES + Arrays.stream(articles).map(Phrases::article).distinct().collect(Collectors.joining("、"));
    }

    /** 第二十条, of an item the article it belongs to. */
    private static String article(Article article) {
        return "第" + numeral(article.number()) + "条";
    }

    /** 1 to 99 in Chinese. */
    public static String numeral(int number) {
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? DIGITS.charAt(tens) : "") + (tens > 0 ? "十" : "") + (ones > 0 ? DIGITS.charAt(ones) : "");
    }

    /** The text of a term, in Chinese. */
    public static String term(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        return Texts.of(Texts.CHINESE, Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + constant.name());
    }

    /** Several names as one list, each once. */
    public static String list(Collection<String> names) {
        return names.stream().distinct().collect(Collectors.joining("、"));
    }

    /** One paragraph each, numbered 1. and so on where they are several. */
    public static String numbered(List<String> items) {
        return items.size() == 1 ? items.get(0) : IntStream.range(0, items.size()).mapToObj(i -> (i + 1) + ". " + items.get(i))
                .collect(Collectors.joining("\n"));
    }

    public static boolean isNothing(@Nullable String text) {
        return lines(text).findAny().isEmpty();
    }

    /** Without the full stop, to go on in the same sentence. */
    public static String clause(String text) {
        return text.strip().replaceFirst("[。．.；;]+$", "");
    }

    static Stream<String> lines(@Nullable String text) {
        return text == null ? Stream.empty() : text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
