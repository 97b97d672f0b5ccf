package cn.bazhong.projects.review;

import cn.bazhong.projects.problem.Problem.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether each conclusion says what its verdict needs, and nothing else. Pure. */
record ConclusionForms(Sitting sitting, List<ItemConclusion> given) {

    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        Set<UUID> items = new HashSet<>();
        Set<Integer> ranks = sitting.items().stream().map(one -> one.item().conclusion()).filter(Objects::nonNull)
                .map(GivenConclusion::rank).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
        for (int i = 0; i < given.size(); i++) {
            ItemConclusion one = given.get(i);
            String field = "items[" + i + "].";
            if (!items.add(one.itemId())) {
                violations.add(new Violation(field + "itemId", "session-item-twice"));
            }
            if (one.rank() != null && !ranks.add(one.rank())) {
                violations.add(new Violation(field + "rank", "session-rank-taken"));
            }
            violations.addAll(violations(one, sitting.requireItem(one.itemId()).item(), field));
        }
        return violations;
    }

    private List<Violation> violations(ItemConclusion one, SessionItem item, String field) {
        boolean reduced = one.verdict() == ReviewVerdict.REDUCE;
        boolean revised = one.verdict() == ReviewVerdict.AGREE_AFTER_REVISION;
        DocketKind docket = sitting.session().docket();
        return Stream.of(
                violated(!docket.verdicts().contains(one.verdict()), field + "verdict", "session-verdict-of-other"),
                violated(one.rank() != null && !docket.isRanked(), field + "rank", "session-not-ranked"),
                violated(reduced && (one.amount() == null || one.amount().compareTo(item.amount()) >= 0), field + "amount",
                        "amount-not-reduced"),
                violated(!reduced && one.amount() != null, field + "amount", "amount-only-when-reduced"),
                violated(revised && isBlank(one.revisionPoints()), field + "revisionPoints", "session-revision-points"),
                violated(!revised && one.revisionPoints() != null, field + "revisionPoints", "session-only-with-revision"),
                violated(revised && (one.reviseBy() == null || !one.reviseBy().isAfter(sitting.session().scheduledOn())),
                        field + "reviseBy", "session-revise-by"),
                violated(!revised && one.reviseBy() != null, field + "reviseBy", "session-only-with-revision"),
                violated(isBlank(one.reason()) && !revised && one.verdict() != ReviewVerdict.AGREE, field + "reason",
                        "reason-required"),
                violated(one.rank() != null && !one.verdict().isPassing(), field + "rank", "session-rank-passed"))
                .filter(Objects::nonNull).toList();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static Violation violated(boolean violated, String field, String message) {
        return violated ? new Violation(field, message) : null;
    }
}
