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

    @Test
    void aServiceAccountDoesNothingByTheRolesOfTheRealmButLooksOverWhatTheyLookOver() {
        SignIn system = system("projects.read applications.submit");
        assertFalse(system.actor().is(Role.FINANCE));
        assertFalse(system.granted().contains("finance"));
        assertFalse(system.granted().contains(Role.Names.SIGNED_IN));
        assertTrue(system.actor().seesEveryProject());
        assertEquals("系统（通过接口）", system.actor().name());
        assertEquals("系统", system.visitor().orElseThrow().name());
    }

    @Test
    void ofWhatATokenAsksForTheDepartmentsDeedsAreThoseItAllows() {
        SignIn none = system("projects.read applications.submit opinions.give").allowed(Mandate.NONE);
        assertEquals(Set.of("scope:projects.read"), none.granted());
        assertEquals(Set.of("applications.submit", "opinions.give"), none.withheld());
        assertFalse(none.actor().is(Role.PROJECT_OWNER));
        Mandate more = new Mandate(Set.of("applications.submit", "changes.submit", "opinions.give"), Set.of(Role.FINANCE));
        SignIn some = system("projects.read applications.submit").allowed(more);
        assertEquals(Set.of("scope:projects.read", "scope:applications.submit"), some.granted());
        assertTrue(some.actor().is(Role.PROJECT_OWNER));
        assertFalse(some.actor().givesOpinionsAs(Role.FINANCE));
        SignIn opinions = system("opinions.give").allowed(more);
        assertTrue(opinions.actor().givesOpinionsAs(Role.FINANCE));
        assertFalse(opinions.actor().is(Role.FINANCE));
        assertFalse(opinions.actor().is(Role.PROJECT_OWNER));
    }

    private static SignIn system(String scopes) {
        return SignIn.of(new SignIn.Claims("s", "系统", "511900-NEW", null, null, Set.of("integration", "finance"),
                Set.of(scopes.split(" ")), "system"), DIRECTORY, LAST_DAY.plusDays(1));
    }

    private static SignIn signIn(String department, LocalDate today) {
        return SignIn.of(new SignIn.Claims("u", "张伟", department, "科长", "zhang@example.cn", Set.of("project-owner"), Set.of(), null), DIRECTORY, today);
    }
}
