package cn.bazhong.projects.regulation;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether something was filled in at all. */
public final class Given {

    private Given() {
    }

    /** Blank text and empty lists do not count. */
    public static boolean isGiven(Object value) {
        if (value instanceof String text) {
            return !text.isBlank();
        }
        return value instanceof Collection<?> items ? !items.isEmpty() : value != null;
    }

    /** What is found on each element of a list, with its place. */
    public static <T, R> Stream<R> each(List<T> items, BiFunction<Integer, T, Stream<R>> found) {
        return IntStream.range(0, items.size()).boxed().flatMap(at -> found.apply(at, items.get(at)));
    }
}
