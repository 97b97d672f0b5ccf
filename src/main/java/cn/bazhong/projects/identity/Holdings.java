package cn.bazhong.projects.identity;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;

/**
 * What a feature keeps by department and hands on when another department takes over: matters under way. What is done,
 * decided or frozen is left as it is, under the old code. Each feature that stores a department implements it.
 */
public interface Holdings {

    /** How much would pass over, by {@link Holding#kind()}; in one statement, whatever the department holds. */
    Uni<Map<String, Long>> count(String department);

    /** Hands it on, in the caller's transaction, raising the version of every row it changes. */
    Uni<List<Holding>> passOver(Takeover takeover);
}
