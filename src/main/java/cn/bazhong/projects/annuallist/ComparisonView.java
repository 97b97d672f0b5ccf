package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.project.ProjectProfile;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two states of a list side by side. */
@Schema(name = "ListComparison", description = "What stands after two issues, side by side. Amounts are yuan of the year of each.")
public record ComparisonView(
        @Schema(description = "The earlier one; null where nothing was published before") @Nullable Issue before, Issue after,
        BigDecimal amountBefore, BigDecimal amountAfter,
        @Schema(description = "Every project in force in one of the two, by code") List<Line> lines,
        List<Comparison.Share> byDepartment, List<Comparison.Share> byCategory, List<Comparison.Share> bySource) {

    /** Which issue of which year. */
    @Schema(name = "ComparedIssue")
    public record Issue(UUID id, int year, @Schema(description = "0 for the list itself") int adjustment) {
        static Issue of(AnnualList list) {
            return list == null ? null : new Issue(list.id(), list.year(), list.adjustment());
        }
    }

    /** A project in both. */
    @Schema(name = "ComparedLine")
    public record Line(UUID projectId, String projectCode, String projectName, DepartmentRef ownerDepartment,
            ProjectProfile.Category category, Comparison.Change change,
            @Schema(description = "How it fares in the later one; null where it was never there") @Nullable LineLife life,
            BigDecimal amountBefore, BigDecimal amountAfter, List<SourceAmount> fundsBefore, List<SourceAmount> fundsAfter) {

        static Line of(Comparison.Pair pair, Directory directory) {
            ListedProject project = pair.any().project();
            return new Line(project.id(), project.code(), project.name(), DepartmentRef.of(project.ownerDepartment(), directory),
                    project.category(), pair.change(), pair.after() == null ? null : pair.after().life(),
                    pair.fundsBefore().total(), pair.fundsAfter().total(), pair.fundsBefore().sources(),
                    pair.fundsAfter().sources());
        }
    }

    static ComparisonView of(AnnualList before, AnnualList after, List<Comparison.Pair> pairs, Directory directory) {
        Funds earlier = pairs.stream().map(Comparison.Pair::fundsBefore).reduce(Funds.NONE, Funds::plus);
        Funds later = pairs.stream().map(Comparison.Pair::fundsAfter).reduce(Funds.NONE, Funds::plus);
        return new ComparisonView(Issue.of(before), Issue.of(after), earlier.total(), later.total(),
                pairs.stream().map(pair -> Line.of(pair, directory)).toList(), Comparison.byOwner(pairs),
                Comparison.byCategory(pairs), Comparison.bySource(pairs));
    }
}
