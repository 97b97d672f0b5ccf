package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.regulation.Article;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What organs are asked for, each with the article that asks, the role that acts and what every outcome does. */
public enum StepKind {
    /** Completeness and the negative list, declaration by declaration. */
    APPLICATION_SCREENING(Article.A14, Role.LEADING_GROUP_OFFICE, "screening", Recusal.WHOLE_MATTER),
    /** Putting the accepted applications together; the office composes, it does not decide. */
    LIST_COMPOSITION(Article.A15, Role.LEADING_GROUP_OFFICE, "composition", Recusal.NONE),
    /** The review committee determines the list, item by item. */
    LIST_DETERMINATION(Article.A15, Role.COMMITTEE_CHAIR, "determination", Recusal.NONE),
    LIST_GOVERNMENT_DECISION(Article.A15, Role.MUNICIPAL_GOVERNMENT, "government", Recusal.NONE),
    LIST_PARTY_DECISION(Article.A15, Role.MUNICIPAL_PARTY_COMMITTEE, "party", Recusal.NONE),
    LIST_PUBLICATION(Article.A15, Role.LEADING_GROUP_OFFICE, "publication", Recusal.NONE),
    /** Whether a listed project may be cancelled before start; the city decides with the next adjustment of the list. */
    CANCELLATION_REVIEW(Article.A15, Role.LEADING_GROUP_OFFICE, "cancellation", Recusal.WHOLE_MATTER);

    /** Who steps back because a matter is their own department's. */
    private enum Recusal {
        /** Nobody: many departments' projects are decided at once. Members of the committee step back item by item. */
        NONE,
        /** The department that brought the matter (A5): the route seats another organ where it would sit. */
        WHOLE_MATTER
    }

    private static final Map<StepKind, Map<Outcome, Verdict>> VERDICTS = new EnumMap<>(Map.of(
            APPLICATION_SCREENING, Map.of(
                    Outcome.AGREED, Verdict.PASS,
                    Outcome.RETURNED, Verdict.BACK_TO_APPLICANT,
                    Outcome.DISAGREED, Verdict.REJECT),
            LIST_COMPOSITION, Map.of(
                    Outcome.AGREED, Verdict.PASS),
            LIST_DETERMINATION, Map.of(
                    Outcome.AGREED, Verdict.PASS,
                    Outcome.RETURNED, Verdict.backTo(LIST_COMPOSITION)),
            LIST_GOVERNMENT_DECISION, Map.of(
                    Outcome.AGREED, Verdict.PASS,
                    Outcome.AMENDED, Verdict.concurrenceOf(LIST_PARTY_DECISION),
                    Outcome.RETURNED, Verdict.backTo(LIST_COMPOSITION)),
            LIST_PARTY_DECISION, Map.of(
                    Outcome.AGREED, Verdict.PASS,
                    Outcome.AMENDED, Verdict.concurrenceOf(LIST_GOVERNMENT_DECISION),
                    Outcome.RETURNED, Verdict.backTo(LIST_COMPOSITION)),
            LIST_PUBLICATION, Map.of(
                    Outcome.AGREED, Verdict.PASS),
            CANCELLATION_REVIEW, Map.of(
                    Outcome.AGREED, Verdict.PASS,
                    Outcome.DISAGREED, Verdict.REJECT)));

    private final Article article;
    private final Role role;
    private final String key;
    private final Recusal recusal;

    StepKind(Article article, Role role, String key, Recusal recusal) {
        this.article = article;
        this.role = role;
        this.key = key;
        this.recusal = recusal;
    }

    public Article article() {
        return article;
    }

    /** The role that acts unless the route seats another one, as it must where the organ judges its own matter. */
    public Role role() {
        return role;
    }

    /** Whether a department may not act on a matter it brought itself (A5). */
    boolean isClosedToOwner() {
        return recusal == Recusal.WHOLE_MATTER;
    }

    /** Where a route holds one step of this kind, its key. */
    String key() {
        return key;
    }

    /** The outcomes this step knows. */
    public Set<Outcome> outcomes() {
        return EnumSet.copyOf(VERDICTS.get(this).keySet());
    }

    Optional<Verdict> verdict(Outcome outcome) {
        return Optional.ofNullable(VERDICTS.get(this).get(outcome));
    }
}
