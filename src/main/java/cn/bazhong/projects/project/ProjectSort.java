package cn.bazhong.projects.project;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The orders a list of projects can be read in, each served by an index. The code breaks ties. */
@Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
        enumeration = {"code", "-code", "totalInvestment", "-totalInvestment"})
public enum ProjectSort {
    CODE("code", false, true),
    CODE_DESCENDING("-code", false, false),
    INVESTMENT("totalInvestment", true, true),
    INVESTMENT_DESCENDING("-totalInvestment", true, false);

    private final String parameter;
    private final boolean byInvestment;
    private final boolean ascending;

    ProjectSort(String parameter, boolean byInvestment, boolean ascending) {
        this.parameter = parameter;
        this.byInvestment = byInvestment;
        this.ascending = ascending;
    }

    /** Read by the REST layer. */
    public static ProjectSort fromString(String parameter) {
        return Arrays.stream(values()).filter(sort -> sort.parameter.equals(parameter)).findFirst()
                .orElseThrow(() -> Problem.of(ProblemType.MALFORMED_REQUEST, "bad-sort", parameter));
    }

    String parameter() {
        return parameter;
    }

    String orderBy() {
        String direction = ascending ? "asc" : "desc";
        return byInvestment ? "p.total_investment " + direction + ", p.code " + direction : "p.code " + direction;
    }

    /** @param values what stands for {@link #values} in a statement */
    String after(List<String> values) {
        return "(" + (byInvestment ? "p.total_investment, " : "") + "p.code) " + (ascending ? "> (" : "< (")
                + String.join(", ", values) + ")";
    }

    Object[] position(ProjectRow row) {
        return byInvestment ? new Object[] {row.totalInvestment().toPlainString(), row.code()} : new Object[] {row.code()};
    }

    int size() {
        return byInvestment ? 2 : 1;
    }

    /** The position as the database compares it. */
    List<Object> values(List<String> position) {
        return byInvestment ? List.of(new BigDecimal(position.get(0)), position.get(1)) : List.of(position.get(0));
    }
}
