package cn.bazhong.projects.record;

import cn.bazhong.projects.text.Texts;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sentence an event is told in. In the text of an event {@code {amount}} stands for that field of the payload, and
 * {@code {outcome|term.outcome}} for the text {@code term.outcome.<value>}; {@code {verdict|verdict/docket}} for the text
 * {@code verdict.<docket>.<value>} where the other field gives the value another name, else as without it. A field that is
 * missing is left empty: an old event keeps being readable when its text later says more.
 */
final class EventText {
    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)(?:\\|([\\w.-]+)(?:/(\\w+))?)?}");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d+\\.\\d{2}");

    private EventText() {
    }

    static String of(Locale locale, String type, Map<String, Object> payload) {
        return FIELD.matcher(Texts.pattern(locale, "event." + type))
                .replaceAll(field -> Matcher.quoteReplacement(value(locale, field, payload)));
    }

    private static String value(Locale locale, MatchResult field, Map<String, Object> payload) {
        Object value = payload.get(field.group(1));
        if (value == null) {
            return "";
        }
        String text = value.toString();
        return keys(field.group(2), field.group(3), payload).map(key -> key + "." + text).filter(Texts::has).findFirst()
                .map(key -> Texts.of(locale, key)).orElseGet(() -> plain(text));
    }

    private static Stream<String> keys(String term, String dependsOn, Map<String, Object> payload) {
        Stream<String> own = Stream.ofNullable(dependsOn).map(payload::get).filter(Objects::nonNull).map(by -> term + "." + by);
        return Stream.concat(own, Stream.ofNullable(term));
    }

    private static String plain(String text) {
        return AMOUNT.matcher(text).matches() ? amount(text) : text;
    }

    private static String amount(String yuan) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(new BigDecimal(yuan));
    }
}
