package cn.bazhong.projects.regulation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A rule as a value: what it is called, the article it comes from, what it can do to a deed, and how it finds it. A list of
 * them reads like the regulation. Texts: {@code rule.<code>.title}, {@code .message}, {@code .remedy}.
 *
 * @param article    {@code null} for rules of basis {@link Basis#DATA} only
 * @param severities what its findings can weigh
 * @param check      from facts to what was found; nothing found is an empty stream
 */
public record Rule<F>(String code, Article article, Basis basis, Set<Severity> severities,
        BiFunction<Rule<F>, F, Stream<Finding>> check) {

    /** Every finding of every rule, in the order of the list: all are reported, not the first. */
    public static <F> List<Finding> all(List<Rule<F>> rules, F facts) {
        return rules.stream().flatMap(rule -> rule.apply(facts)).toList();
    }

    public Stream<Finding> apply(F facts) {
        return check.apply(this, facts);
    }

    /** A finding of this rule in its one severity. */
    public Finding at(String field, Object... args) {
        return weighing(severities.iterator().next(), field, args);
    }

    /** A finding of this rule, which knows several severities. */
    public Finding weighing(Severity severity, String field, Object... args) {
        if (!severities.contains(severity)) {
            throw new IllegalArgumentException(code + " does not declare " + severity);
        }
        return new Finding(code, article, basis, severity, field, Arrays.asList(args));
    }

    /** Begins a rule that the Measures themselves lay down. */
    public static Head law(String code, Article article, Severity first, Severity... more) {
        return new Head(code, article, Basis.LAW, EnumSet.of(first, more));
    }

    /** Begins a rule whose figure or choice is policy. */
    public static Head policy(String code, Article article, Severity first, Severity... more) {
        return new Head(code, article, Basis.POLICY, EnumSet.of(first, more));
    }

    /** Begins a rule of plain consistency. */
    public static Head data(String code, Severity first, Severity... more) {
        return new Head(code, null, Basis.DATA, EnumSet.of(first, more));
    }

    /** A rule that still lacks its check. */
    public record Head(String code, Article article, Basis basis, Set<Severity> severities) {

        /** A rule that finds one thing, at one field, without quoting anything. */
        public <F> Rule<F> when(Predicate<F> found, String field) {
            return finding((rule, facts) -> found.test(facts) ? Stream.of(rule.at(field)) : Stream.empty());
        }

        public <F> Rule<F> finding(BiFunction<Rule<F>, F, Stream<Finding>> check) {
            return new Rule<>(code, article, basis, Set.copyOf(severities), check);
        }
    }
}
