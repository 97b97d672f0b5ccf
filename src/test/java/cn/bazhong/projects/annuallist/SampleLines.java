package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.procedure.ItemDecision;
import cn.bazhong.projects.procedure.ItemVerdict;
import cn.bazhong.projects.project.ProjectProfile.FundingSource;
import cn.bazhong.projects.project.SampleProjects;
import cn.bazhong.projects.testsupport.SampleProfiles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Lines for plain tests. */
final class SampleLines {

    private SampleLines() {
    }

    /** A line of project {@code number} that applied for so much special funds. */
    static ListLine line(int number, String amount) {
        return line(number, amount, false);
    }

    static ListLine line(int number, String amount, boolean needsDecision) {
        return new ListLine(new UUID(2, number), new UUID(3, 1), new UUID(4, number), LineOrigin.APPLIED_FOR, project(number),
                Funds.of(Map.of(FundingSource.SPECIAL_FUNDS, new BigDecimal(amount))), "{}", "{}", needsDecision);
    }

    static ListedProject project(int number) {
        return ListedProject.of(SampleProjects.proposed(number, "511900-MZJ", SampleProfiles.whole()), SampleProfiles.whole());
    }

    static List<ListLine> lines(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> line(number, "100.00")).toList();
    }

    static ItemDecision decision(ListLine line, ItemVerdict verdict) {
        return decision(line, verdict, null);
    }

    static ItemDecision decision(ListLine line, ItemVerdict verdict, String amount) {
        return new ItemDecision(line.id(), line.version(), verdict, amount == null ? null : new BigDecimal(amount),
                verdict == ItemVerdict.AGREE ? null : "理由");
    }

    static Stand stand(ListLine.Standing standing, String amount) {
        return new Stand(standing, new BigDecimal(amount));
    }

    static LineRow row(ListLine line) {
        return new LineRow(line.state(), line.projectId(), line.projectCode(), line.ownerDepartment(), line.project().category(),
                line.funds(), line.isIncluded());
    }

    static List<LineRow> rows(List<ListLine> lines) {
        return lines.stream().map(SampleLines::row).toList();
    }
}
