package cn.bazhong.projects.record;

import cn.bazhong.projects.text.Texts;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentence an event is told in. In the text of an event {@code {amount}} stands for that field of the payload, and
 * {@code {outcome|term.outcome}} for the text {@code term.outcome.<value>}. A field that is missing is left empty: an old
 * event keeps being readable when its text later says more.
 */
final class EventText {
    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)(?:\\|([\\w.-]+))?}");
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
        String key = field.group(2) + "." + text;
        if (field.group(2) != null && Texts.has(key)) {
            return Texts.of(locale, key);
        }
        return AMOUNT.matcher(text).matches() ? amount(text) : text;
    }

    private static String amount(String yuan) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(new BigDecimal(yuan));
    }
}
