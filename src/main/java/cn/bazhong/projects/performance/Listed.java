package cn.bazhong.projects.performance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists of requests are never null. */
final class Listed {

    private Listed() {
    }

    static <T> List<T> of(List<T> items) {
        return items == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(items));
    }
}
