package cn.bazhong.projects.succession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.succession.SucceedDepartment.NewDepartment;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuccessionPlanTest {
    private static final LocalDate DAY = LocalDate.of(2080, 7, 1);
    private static final Department SCIENCE = department("511900-KJJ", null, null);
    private static final Department EDUCATION = department("511900-JYJ", null, null);
    private static final Department GONE = department("511900-OLD", LocalDate.of(2070, 1, 1), "511900-JYJ");
    private static final Department COUNTY = new Department("511902-KJJ", "区科技局", "District", Department.Kind.GOVERNMENT_ORGAN,
            "511902", "SCIENCE", LocalDate.of(2019, 1, 1), null, null);
    private static final Directory DIRECTORY = new Directory(List.of(SCIENCE, EDUCATION, GONE, COUNTY));

    @Test
    void aMergerEndsTheDepartmentTheDayBefore() {
        SuccessionPlan plan = plan(SCIENCE, "511900-JYJ", null, DAY);
        assertEquals(List.of(), plan.violations());
        assertEquals(DAY.minusDays(1), plan.ended().validTo());
        assertEquals("511900-KJJ", plan.afterwards().answering("511900-KJJ", DAY.minusDays(1)).orElseThrow().code());
        assertEquals("511900-JYJ", plan.afterwards().answering("511900-KJJ", DAY).orElseThrow().code());
        assertEquals(List.of("511900-JYJ", "511900-KJJ", "511900-OLD"), plan.afterwards().answeredBy("511900-JYJ", DAY));
    }

    @Test
    void aRenamingBeginsADepartmentOfTheSameKind() {
        SuccessionPlan plan = plan(SCIENCE, null, new NewDepartment("511900-KCJ", "科技创新局", "Innovation Bureau"), DAY);
        assertEquals(List.of(), plan.violations());
        assertTrue(plan.isRenaming());
        assertEquals(new Department("511900-KCJ", "科技创新局", "Innovation Bureau", SCIENCE.kind(), SCIENCE.jurisdiction(),
                SCIENCE.sector(), DAY, null, null), plan.afterwards().answering("511900-KJJ", DAY).orElseThrow());
        assertFalse(plan.afterwards().find("511900-KCJ", DAY.minusDays(1)).isPresent());
    }

    @Test
    void refusesWhatWouldLeaveTheMattersWithNobody() {
        NewDepartment taken = new NewDepartment("511900-JYJ", "又一局", "Another");
        assertEquals(List.of(new Violation("successor", "successor-or-new")), plan(SCIENCE, null, null, DAY).violations());
        assertEquals(List.of(new Violation("successor", "successor-or-new")), plan(SCIENCE, "511900-JYJ", taken, DAY).violations());
        assertEquals(List.of(new Violation("newDepartment.code", "department-code-taken")),
                plan(SCIENCE, null, taken, DAY).violations());
        for (String nobody : List.of("511900-KJJ", "511900-OLD", "511900-NIE", "511902-KJJ")) {
            assertEquals(List.of(new Violation("successor", "no-such-successor")), plan(SCIENCE, nobody, null, DAY).violations());
        }
        assertEquals(List.of(new Violation("newDepartment.code", "department-code")),
                plan(SCIENCE, null, new NewDepartment("511902-KCJ", "科技创新局", "Innovation Bureau"), DAY).violations());
        assertEquals(List.of(new Violation("effectiveOn", "succession-day")),
                plan(SCIENCE, "511900-JYJ", null, SCIENCE.validFrom()).violations().stream()
                        .filter(violation -> violation.field().equals("effectiveOn")).toList());
        assertEquals(1, SuccessionPlan.obstacles(GONE, DIRECTORY).size());
        assertEquals(List.of(), SuccessionPlan.obstacles(SCIENCE, DIRECTORY));
    }

    @Test
    void refusesACircle() {
        Department planned = SCIENCE.succeededBy("511900-JYJ", DAY.plusYears(1));
        Directory directory = DIRECTORY.with(planned);
        SuccessionPlan back = new SuccessionPlan(EDUCATION, new SucceedDepartment("511900-KJJ", null, DAY, "文"), directory);
        assertEquals(List.of(new Violation("successor", "no-such-successor")), back.violations());
    }

    private static SuccessionPlan plan(Department department, String successor, NewDepartment fresh, LocalDate day) {
        return new SuccessionPlan(department, new SucceedDepartment(successor, fresh, day, "巴编发〔2080〕1号"), DIRECTORY);
    }

    private static Department department(String code, LocalDate validTo, String successor) {
        return new Department(code, code, code, Department.Kind.GOVERNMENT_ORGAN, "511900", "SCIENCE",
                LocalDate.of(2019, 1, 1), validTo, successor);
    }
}
