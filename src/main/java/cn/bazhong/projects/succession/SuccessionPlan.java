package cn.bazhong.projects.succession;

import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.succession.SucceedDepartment.NewDepartment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A succession as it was asked for, beside the departments there are. Pure.
 *
 * @param predecessor the department that ends
 */
record SuccessionPlan(Department predecessor, SucceedDepartment asked, Directory directory) {
    private static final LocalDate LAST_YEAR = LocalDate.of(2100, 1, 1);

    /** Why a department cannot be succeeded at all. */
    static List<Obstacle> obstacles(Department department, Directory directory) {
        if (department.successor() == null) {
            return List.of();
        }
        return List.of(Obstacle.of(null, "department-succeeded", directory.name(department.successor()),
                department.validTo().plusDays(1).toString()));
    }

    /** What does not fit in the request. */
    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        if ((asked.successor() == null) == (asked.newDepartment() == null)) {
            violations.add(new Violation("successor", "successor-or-new"));
        } else if (asked.newDepartment() != null) {
            newcomer(asked.newDepartment()).ifPresent(violations::add);
        } else {
            heir(asked.successor()).ifPresent(violations::add);
        }
        if (!asked.effectiveOn().isAfter(predecessor.validFrom()) || asked.effectiveOn().isAfter(LAST_YEAR)) {
            violations.add(new Violation("effectiveOn", "succession-day"));
        }
        return violations;
    }

    private Optional<Violation> newcomer(NewDepartment department) {
        if (!department.code().startsWith(predecessor.jurisdiction() + "-")) {
            return Optional.of(new Violation("newDepartment.code", "department-code"));
        }
        return directory.find(department.code()).map(taken -> new Violation("newDepartment.code", "department-code-taken"));
    }

    /** It has to be there on the day, in the same jurisdiction (A49), and must not itself come to the predecessor. */
    private Optional<Violation> heir(String code) {
        boolean fits = !code.equals(predecessor.code()) && directory.find(code, asked.effectiveOn())
                .filter(found -> found.jurisdiction().equals(predecessor.jurisdiction()) && !leadsBack(found)).isPresent();
        return fits ? Optional.empty() : Optional.of(new Violation("successor", "no-such-successor"));
    }

    private boolean leadsBack(Department from) {
        Optional<Department> at = Optional.of(from);
        for (int hops = 0; hops <= directory.all().size() && at.isPresent(); hops++) {
            if (at.get().code().equals(predecessor.code())) {
                return true;
            }
            at = directory.find(at.get().successor());
        }
        return false;
    }

    /** The department that takes over. */
    Department successor() {
        NewDepartment department = asked.newDepartment();
        return department == null ? directory.find(asked.successor()).orElseThrow()
                : new Department(department.code(), department.name(), department.nameEn(), predecessor.kind(),
                        predecessor.jurisdiction(), predecessor.sector(), asked.effectiveOn(), null, null);
    }

    boolean isRenaming() {
        return asked.newDepartment() != null;
    }

    /** The predecessor as it is known from now on. */
    Department ended() {
        return predecessor.succeededBy(successor().code(), asked.effectiveOn());
    }

    /** All departments once it is ordered. */
    Directory afterwards() {
        return directory.with(successor(), ended());
    }
}
