package cn.bazhong.projects.regulation;

import java.util.List;
import java.util.stream.Stream;

/** A feature that says which articles it carries out, and by what. Every feature that decides anything has one. */
public interface Carrier {

    /** Its rules, in the order of the Measures. */
    default List<? extends Rule<?>> rules() {
        return List.of();
    }

    /** What else carries an article: steps, transitions and the like. */
    default Stream<Carried> deeds() {
        return Stream.empty();
    }

    /** All of it. */
    default Stream<Carried> carried() {
        Stream<Carried> byRules = rules().stream().filter(rule -> rule.article() != null).map(rule ->
                new Carried(rule.article(), Carried.Kind.RULE, rule.code(), "rule." + rule.code() + ".title"));
        return Stream.concat(byRules, deeds());
    }
}
