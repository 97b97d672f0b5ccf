package cn.bazhong.projects.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Organs;
import cn.bazhong.projects.restriction.CauseKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindersTest {
    private static final Organs CITY = new Organs(Map.of(Role.DATA_ADMINISTRATION, "DSJ", Role.LEADING_GROUP_OFFICE, "DSJ",
            Role.PUBLIC_SECURITY, "GAJ", Role.COMMITTEE_CHAIR, "ZFB", Role.MUNICIPAL_GOVERNMENT, "ZFB", Role.MUNICIPAL_PARTY_COMMITTEE, "SWB"));

    @Test
    void a32_dataIsForTheDataAdministrationAndTheOfficeAlone() {
        Finders finders = new Finders("JYJ", CITY);
        assertEquals(Optional.of(Role.DATA_ADMINISTRATION), finders.capacity(CauseKind.DATA_NOT_SHARED, actor("DSJ", Role.DATA_ADMINISTRATION)));
        assertEquals(Optional.of(Role.LEADING_GROUP_OFFICE), finders.capacity(CauseKind.DATA_NOT_SHARED, actor("DSJ", Role.LEADING_GROUP_OFFICE)));
        assertEquals(Optional.empty(), finders.capacity(CauseKind.DATA_NOT_SHARED, actor("GAJ", Role.PUBLIC_SECURITY)));
        assertEquals(Optional.empty(), finders.capacity(CauseKind.DATA_NOT_SHARED, actor("JYJ", Role.DATA_ADMINISTRATION)));
        assertEquals(Optional.empty(), finders.capacity(CauseKind.DATA_NOT_SHARED, actor("ZFB", Role.COMMITTEE_CHAIR)));
    }

    @Test
    void a5_theViceMayorStepsInWhereTheOrganIsTheOwnerAndTheNextWhereThatIsTheSame() {
        assertEquals(Optional.of(Role.COMMITTEE_CHAIR), new Finders("DSJ", CITY).capacity(CauseKind.DATA_NOT_SHARED,
                actor("ZFB", Role.COMMITTEE_CHAIR)));
        assertEquals(Optional.empty(), new Finders("DSJ", CITY).capacity(CauseKind.DATA_NOT_SHARED, actor("DSJ", Role.DATA_ADMINISTRATION)));
        Organs county = new Organs(Map.of(Role.DATA_ADMINISTRATION, "ZFB", Role.COMMITTEE_CHAIR, "ZFB", Role.MUNICIPAL_GOVERNMENT, "ZFB",
                Role.MUNICIPAL_PARTY_COMMITTEE, "SWB"));
        assertEquals(Optional.of(Role.MUNICIPAL_PARTY_COMMITTEE), new Finders("ZFB", county).capacity(CauseKind.DATA_NOT_SHARED,
                actor("SWB", Role.MUNICIPAL_PARTY_COMMITTEE)));
    }

    @Test
    void anOfficeKeepsItsFindingWhicheverDepartmentHoldsItNow() {
        Organs later = new Organs(Map.of(Role.PUBLIC_SECURITY, "NEW", Role.COMMITTEE_CHAIR, "ZFB"));
        assertTrue(new Finders("JYJ", later).isSitting(Role.PUBLIC_SECURITY, actor("NEW", Role.PUBLIC_SECURITY)));
        assertFalse(new Finders("JYJ", later).isSitting(Role.PUBLIC_SECURITY, actor("GAJ", Role.PUBLIC_SECURITY)));
        assertTrue(new Finders("NEW", later).isSitting(Role.PUBLIC_SECURITY, actor("ZFB", Role.COMMITTEE_CHAIR)));
    }

    private static Actor actor(String department, Role role) {
        return new Actor("u", "某人", department, Set.of(role));
    }
}
