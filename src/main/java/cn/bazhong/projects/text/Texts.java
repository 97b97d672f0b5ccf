package cn.bazhong.projects.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every text the back end speaks, in Chinese and English. A missing key is an error, never shown as a key. */
public final class Texts {
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** One bundle a topic: {@code texts/<topic>_zh.properties} and {@code texts/<topic>_en.properties}. */
    static final List<String> TOPICS = List.of("articles", "rules", "problems", "terms", "lifecycle", "policy", "identity",
            "departments", "events", "restrictions", "calendar", "review", "documents", "reminders", "sheets", "imports", "webhooks",
            "serviceaccounts");

    private static final Map<Locale, Map<String, String>> ALL = List.of(CHINESE, ENGLISH).stream()
            .collect(Collectors.toMap(Function.identity(), Texts::load));

    private Texts() {
    }

    /**
     * The text of {@code key} with {@code args} filled in, in MessageFormat's way. An enum among the arguments reads as its
     * own text, where it has one: {@code Stage.LISTED} as {@code stage.LISTED}. What is put between quotation marks has others
     * for its own.
     */
    public static String of(Locale locale, String key, Object... args) {
        String pattern = pattern(locale, key);
        Object[] shown = IntStream.range(0, args.length).mapToObj(at -> shown(locale, args[at]) instanceof String text
                && pattern.contains("“{" + at + "}”") ? inQuotes(text) : shown(locale, args[at])).toArray();
        return new MessageFormat(pattern, supported(locale)).format(shown);
    }

    /** A text as it stands between “ and ”: its own quotation marks are ‘ and ’ there. */
    public static String inQuotes(String text) {
        return text.replace('“', '‘').replace('”', '’');
    }

    /** The text of {@code key} as it is written, for those that fill it in their own way. */
    public static String pattern(Locale locale, String key) {
        String pattern = ALL.get(supported(locale)).get(key);
        if (pattern == null) {
            throw new MissingResourceException("No text for " + key, Texts.class.getName(), key);
        }
        return pattern;
    }

    private static Object shown(Locale locale, Object arg) {
        if (!(arg instanceof Enum<?> constant)) {
            return arg;
        }
        String type = constant.getDeclaringClass().getSimpleName();
        String key = Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + constant.name();
        return has(key) ? of(locale, key) : constant.name();
    }

    public static boolean has(String key) {
        return ALL.get(CHINESE).containsKey(key);
    }

    /** Chinese unless English is asked for: the portal has just these two. */
    public static Locale supported(Locale asked) {
        return asked != null && ENGLISH.getLanguage().equals(asked.getLanguage()) ? ENGLISH : CHINESE;
    }

    private static Map<String, String> load(Locale locale) {
        return TOPICS.stream()
                .map(topic -> ResourceBundle.getBundle("texts." + topic, new Locale(locale.getLanguage()),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
                .flatMap(bundle -> bundle.keySet().stream().map(key -> Map.entry(key, bundle.getString(key))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
