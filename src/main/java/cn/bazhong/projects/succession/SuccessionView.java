package cn.bazhong.projects.succession;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.text.Texts;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A department and its end, if one was ordered. */
@Schema(name = "DepartmentSuccession")
record SuccessionView(Department department,
        @Schema(description = "Who takes over, by a succession ordered in the portal") @Nullable Ordered succession,
        @Schema(description = "What is under way under this code: it passes over on the day") List<Held> holdings,
        List<Action> actions) {

    /** What was ordered. */
    @Schema(name = "OrderedSuccession")
    record Ordered(DepartmentRef successor, LocalDate effectiveOn, String documentNumber, SuccessionState state,
            String orderedByName, Instant orderedAt, @Nullable Instant carriedOutAt) {
    }

    /** How much there is of one kind. */
    @Schema(name = "DepartmentHolding")
    record Held(String kind, @Schema(description = "In the caller's language") String name, long count) {
    }

    static SuccessionView of(SuccessionDesk.Outlook outlook, Locale locale) {
        String href = "/api/v1/departments/" + outlook.department().code() + "/succession";
        Action succeed = Action.of("succeed", "POST", href,
                SuccessionPlan.obstacles(outlook.department(), outlook.directory()), locale);
        List<Held> holdings = outlook.holdings().entrySet().stream().map(held -> new Held(held.getKey(),
                Texts.of(locale, "holding." + held.getKey()), held.getValue())).toList();
        return new SuccessionView(outlook.department(), ordered(outlook), holdings, List.of(succeed));
    }

    private static Ordered ordered(SuccessionDesk.Outlook outlook) {
        DepartmentSuccession succession = outlook.succession();
        return succession == null ? null : new Ordered(DepartmentRef.of(succession.successor(), outlook.directory()),
                succession.effectiveOn(), succession.documentNumber(), succession.state(), succession.orderedBy().name(),
                succession.orderedAt(), succession.carriedOutAt());
    }
}
