package cn.bazhong.projects.operation;

import cn.bazhong.projects.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** What finance agrees to, line by line. Pure. */
final class OmGrants {

    private OmGrants() {
    }

    /** 422 by the first line that is not there, named twice, more than was applied for, or less without a reason. */
    static void check(List<OmGrant> grants, List<OmLine> lines) {
        IntStream.range(0, grants.size()).forEach(i -> {
            OmGrant grant = grants.get(i);
            if (grant.line() > lines.size() || grants.subList(0, i).stream().anyMatch(one -> one.line() == grant.line())) {
                throw Problem.invalid("lines[" + i + "].line", "no-such-line");
            }
            int difference = grant.amount().compareTo(lines.get(grant.line() - 1).amount());
            if (difference > 0) {
                throw Problem.invalid("lines[" + i + "].amount", "more-than-applied");
            }
            if (difference < 0 && (grant.reason() == null || grant.reason().isBlank())) {
                throw Problem.invalid("lines[" + i + "].reason", "reduction-reason");
            }
        });
    }

    /** What is agreed to on a line, from 1; one that is not named as it is. */
    static BigDecimal on(int line, List<OmGrant> grants, List<OmLine> lines) {
        return grants.stream().filter(one -> one.line() == line).map(OmGrant::amount).findFirst().orElse(lines.get(line - 1).amount());
    }

    static BigDecimal total(List<OmGrant> grants, List<OmLine> lines) {
        return IntStream.rangeClosed(1, lines.size()).mapToObj(line -> on(line, grants, lines)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
