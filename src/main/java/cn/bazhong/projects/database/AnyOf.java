package cn.bazhong.projects.database;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Values for {@code in (…)}, each by a name of its own. Where there is only one, the planner takes it for what it is and reads
 * an index in its order, which it does not for an array.
 */
public record AnyOf(String names, Map<String, Object> values) {

    /** @param name what the names begin with; none other of the statement */
    public static AnyOf of(String name, Collection<?> values) {
        Map<String, Object> named = new TreeMap<>();
        values.forEach(value -> named.put(name + named.size(), value));
        return new AnyOf(named.keySet().stream().map(each -> ":" + each).collect(Collectors.joining(", ")), named);
    }
}
