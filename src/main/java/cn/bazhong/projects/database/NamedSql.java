package cn.bazhong.projects.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement with {@code :names} as the driver wants it, with {@code $1, $2 …}. The portal's statements are constants or put
 * together from few constants, so that each is translated once.
 *
 * @param names what stands at each number
 */
record NamedSql(String text, List<String> names) {
    /** A name, but neither the cast {@code ::} nor anything within quotes. */
    private static final Pattern NAME = Pattern.compile("'[^']*'|::|:([A-Za-z]\\w*)");
    private static final Map<String, NamedSql> KNOWN = new ConcurrentHashMap<>();

    static NamedSql of(String statement) {
        return KNOWN.computeIfAbsent(statement, NamedSql::translate);
    }

    private static NamedSql translate(String statement) {
        List<String> names = new ArrayList<>();
        String text = NAME.matcher(statement).replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) == null ? found.group() : "$" + number(found.group(1), names)));
        return new NamedSql(text, List.copyOf(names));
    }

    private static int number(String name, List<String> names) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return names.indexOf(name) + 1;
    }

    /** @throws IllegalArgumentException when a value is missing or none of the statement's */
    Object[] order(Map<String, Object> values) {
        if (values.size() != names.size() || !values.keySet().containsAll(names)) {
            throw new IllegalArgumentException("Wants " + names + " and got " + values.keySet() + ": " + text);
        }
        return names.stream().map(values::get).toArray();
    }
}
