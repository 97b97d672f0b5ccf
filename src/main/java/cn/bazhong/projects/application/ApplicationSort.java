package cn.bazhong.projects.application;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The orders a list of applications can be read in, both from the same indexes. The id breaks ties. */
@Schema(type = SchemaType.STRING, enumeration = {"updatedAt", "-updatedAt"})
public enum ApplicationSort {
    OLDEST_FIRST("updatedAt", "a.updatedAt, a.id", ">"),
    LATEST_FIRST("-updatedAt", "a.updatedAt desc, a.id desc", "<");

    private final String parameter;
    private final String orderBy;
    private final String comparison;

    ApplicationSort(String parameter, String orderBy, String comparison) {
        this.parameter = parameter;
        this.orderBy = orderBy;
        this.comparison = comparison;
    }

    /** Read by the REST layer. */
    public static ApplicationSort fromString(String parameter) {
        return Arrays.stream(values()).filter(sort -> sort.parameter.equals(parameter)).findFirst()
                .orElseThrow(() -> Problem.of(ProblemType.MALFORMED_REQUEST, "bad-sort", parameter));
    }

    String parameter() {
        return parameter;
    }

    String orderBy() {
        return orderBy;
    }

    String after() {
        return "a.updatedAt " + comparison + "= :at and (a.updatedAt " + comparison + " :at or a.id " + comparison + " :id)";
    }
}
