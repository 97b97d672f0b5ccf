package cn.bazhong.projects.importing;

import cn.bazhong.projects.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A column of a template. Its heading is the text {@code importColumn.<key>}, what to fill in {@code importHint.<key>}.
 *
 * @param longest  characters of a text
 * @param choices  what a choice may be
 * @param sample   what the example shows, one for each of its rows; a choice by its name
 */
public record ImportColumn(String key, Type type, boolean required, int longest, List<? extends Enum<?>> choices, List<String> sample) {

    /** What its cells have to hold. */
    public enum Type {
        TEXT, YEAR,
        /** In 万元, kept in yuan. */
        AMOUNT, DAY, YES_NO, CHOICE, DEPARTMENT
    }

    public static ImportColumn text(String key, int longest, String... sample) {
        return new ImportColumn(key, Type.TEXT, false, longest, List.of(), List.of(sample));
    }

    public static ImportColumn of(String key, Type type, String... sample) {
        return new ImportColumn(key, type, false, 64, List.of(), List.of(sample));
    }

    public static ImportColumn choice(String key, List<? extends Enum<?>> choices, String... sample) {
        return new ImportColumn(key, Type.CHOICE, false, 64, choices, List.of(sample));
    }

    /** A row without it does not fit. */
    public ImportColumn needed() {
        return new ImportColumn(key, type, true, longest, choices, sample);
    }

    String heading(Locale locale) {
        String heading = Texts.of(locale, "importColumn." + key);
        return type == Type.AMOUNT ? Texts.of(locale, "sheet.in-wan", heading) : heading;
    }

    /** As the template shows it: what is needed has a star. */
    String shown(Locale locale) {
        return heading(locale) + (required ? " *" : "");
    }

    List<String> choices(Locale locale) {
        return type == Type.YES_NO ? List.of(Texts.of(locale, "sheet.yes"), Texts.of(locale, "sheet.no"))
                : choices.stream().map(choice -> name(choice, locale)).toList();
    }

    /** The choice that is called so in one of the languages, or by its code. */
    Enum<?> choice(String said) {
        return choices.stream().filter(choice -> choice.name().equalsIgnoreCase(said)
                || said.equals(name(choice, Texts.CHINESE)) || said.equalsIgnoreCase(name(choice, Texts.ENGLISH)))
                .findFirst().orElse(null);
    }

    static String name(Enum<?> choice, Locale locale) {
        String type = choice.getDeclaringClass().getSimpleName();
        return Texts.of(locale, Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + choice.name());
    }

    /** The sample of a row in words. */
    String sample(int row, Locale locale) {
        String value = row < sample.size() ? sample.get(row) : "";
        if (type == Type.CHOICE && !value.isEmpty()) {
            return Arrays.stream(choices.toArray(Enum<?>[]::new)).filter(choice -> choice.name().equals(value))
                    .map(choice -> name(choice, locale)).findFirst().orElse(value);
        }
        return type == Type.YES_NO && !value.isEmpty() ? Texts.of(locale, "sheet." + value) : value;
    }
}
