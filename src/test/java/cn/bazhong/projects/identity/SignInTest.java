package cn.bazhong.projects.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignInTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2080, 6, 30);
    private static final Directory DIRECTORY = new Directory(List.of(
            new Department("511900-OLD", "旧局", "Old", Department.Kind.GOVERNMENT_ORGAN, "511900", null,
                    LocalDate.of(2019, 1, 1), LAST_DAY, "511900-NEW"),
            new Department("511900-NEW", "新局", "New", Department.Kind.GOVERNMENT_ORGAN, "511900", null,
                    LAST_DAY.plusDays(1), null, null),
            new Department("511900-END", "撤销局", "Abolished", Department.Kind.GOVERNMENT_ORGAN, "511900", null,
                    LocalDate.of(2019, 1, 1), LAST_DAY, null)));

    @Test
    void whoseAccountNamesTheOldDepartmentActsForItsSuccessorFromTheDay() {
        assertEquals("511900-OLD", signIn("511900-OLD", LAST_DAY).actor().department());
        SignIn after = signIn("511900-OLD", LAST_DAY.plusDays(1));
        assertEquals("511900-NEW", after.actor().department());
        assertEquals("新局", after.department().orElseThrow().name());
        assertTrue(after.isPerson());
        assertTrue(after.granted().contains(Role.Names.PROJECT_OWNER));
    }

    @Test
    void aDepartmentThatNobodySucceededLetsNobodyIn() {
        SignIn after = signIn("511900-END", LAST_DAY.plusDays(1));
        assertEquals(Access.UNKNOWN_DEPARTMENT, after.access());
        assertEquals("511900-END", after.actor().department());
        assertFalse(after.isPerson());
    }

    @Test
    void aServiceAccountIsNobodyToGiveMattersTo() {
        assertFalse(SignIn.of(new SignIn.Claims("s", "系统", "511900-NEW", null, null, Set.of("integration"), Set.of(), "system"), DIRECTORY,
                LAST_DAY.plusDays(1)).isPerson());
    }

    private static SignIn signIn(String department, LocalDate today) {
        return SignIn.of(new SignIn.Claims("u", "张伟", department, "科长", "zhang@example.cn", Set.of("project-owner"), Set.of(), null), DIRECTORY, today);
    }
}
