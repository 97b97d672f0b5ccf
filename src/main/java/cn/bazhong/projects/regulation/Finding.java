package cn.bazhong.projects.regulation;

import java.util.List;

/**
 * What a rule found. The texts are resolved by rule code when shown: {@code rule.<code>.message} and
 * {@code rule.<code>.remedy} with {@link #args()}.
 *
 * @param rule    code of the rule, for example {@code A2_MINIMUM_INVESTMENT}
 * @param article the article the rule comes from; {@code null} for rules of basis {@link Basis#DATA}
 * @param field   JSON path of the field concerned, for example {@code fundingLines[1].amount}; {@code null} for the whole
 * @param args    figures and names that the message quotes, in order
 */
public record Finding(String rule, Article article, Basis basis, Severity severity, String field, List<Object> args) {

    public Finding {
        args = List.copyOf(args);
    }

    public boolean blocks() {
        return severity == Severity.BLOCKING;
    }
}
