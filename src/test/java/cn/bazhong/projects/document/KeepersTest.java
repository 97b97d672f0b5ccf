package cn.bazhong.projects.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Organs;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeepersTest {
    private final Keepers keepers = new Keepers("511900-JYJ", "511900-WJW",
            new Organs(Map.of(Role.LEADING_GROUP_OFFICE, "511900-DSJ", Role.DATA_ADMINISTRATION, "511900-DSJ", Role.FINANCE, "511900-CZJ")));

    @Test
    void theOwnerAddsEverything() {
        for (DocumentType type : DocumentType.values()) {
            assertEquals(Optional.of(Role.PROJECT_OWNER), keepers.capacity(type, actor("511900-JYJ", Role.PROJECT_OWNER)));
        }
    }

    @Test
    void anOfficeAddsWhatItDrawsUp() {
        Actor office = actor("511900-DSJ", Role.LEADING_GROUP_OFFICE);
        assertEquals(Optional.of(Role.LEADING_GROUP_OFFICE), keepers.capacity(DocumentType.OPINION, office));
        assertEquals(Optional.empty(), keepers.capacity(DocumentType.FEASIBILITY_STUDY, office));
        assertEquals(Optional.of(Role.DATA_ADMINISTRATION),
                keepers.capacity(DocumentType.CATALOGUE, actor("511900-DSJ", Role.DATA_ADMINISTRATION)));
    }

    @Test
    void anOrganThatIsAskedAddsItsOpinionAndNothingElse() {
        Actor finance = actor("511900-CZJ", Role.FINANCE);
        assertEquals(Optional.of(Role.FINANCE), keepers.capacity(DocumentType.OPINION, finance));
        assertEquals(Optional.empty(), keepers.capacity(DocumentType.CATALOGUE, finance));
        assertEquals(Optional.of(Role.INDUSTRY_AUTHORITY),
                keepers.capacity(DocumentType.OPINION, actor("511900-WJW", Role.INDUSTRY_AUTHORITY)));
        assertEquals(Optional.empty(), keepers.capacity(DocumentType.OPINION, actor("511900-MZJ", Role.INDUSTRY_AUTHORITY)));
        assertEquals(Optional.empty(), keepers.capacity(DocumentType.APPROVAL, actor("511900-WJW", Role.INDUSTRY_AUTHORITY)));
    }

    @Test
    void neitherTheRoleNorTheDepartmentAloneIsEnough() {
        assertFalse(keepers.mayAdd(actor("511900-WJW", Role.PROJECT_OWNER, Role.LEADING_GROUP_OFFICE)));
        assertFalse(keepers.mayAdd(actor("511900-JYJ", Role.REVIEW_COMMITTEE)));
        assertFalse(keepers.mayAdd(actor("511900-JYJ", Role.LEADING_GROUP_OFFICE)));
        assertTrue(keepers.mayAdd(actor("511900-DSJ", Role.DATA_ADMINISTRATION)));
    }

    private static Actor actor(String department, Role... roles) {
        return new Actor("u", "某人", department, Set.of(roles));
    }
}
