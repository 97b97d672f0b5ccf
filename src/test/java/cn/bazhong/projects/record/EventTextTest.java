package cn.bazhong.projects.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.text.Texts;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EventTextTest {
    @Test
    void everyTypeOfEventHasATextInBothLanguagesAndANameOfItsOwn() {
        List<String> names = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("cn.bazhong.projects").stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(EventType.class))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(constant -> ((EventType) constant).name()).toList();
        assertFalse(names.isEmpty());
        for (String name : names) {
            assertTrue(Texts.has("event." + name), "event." + name);
            assertFalse(EventText.of(Texts.ENGLISH, name, Map.of()).isBlank());
        }
        assertEquals(names.size(), new TreeSet<>(names).size(), "names are unique in the portal: " + names);
    }

    @Test
    void aTextIsFilledFromThePayload() {
        Map<String, Object> payload = Map.of("chains", 12, "events", "1234567.50", "broken", "a $1 \\ b");
        assertEquals("Record check finished: 12 chains, 1,234,567.50 events, a $1 \\ b broken links",
                EventText.of(Locale.ENGLISH, "RECORD_CHECK_FINISHED", payload));
    }

    @Test
    void aValueHasAnotherNameWhereAnotherFieldSaysSo() {
        assertEquals("Re-check: not agreed to, late", EventText.of(Locale.ENGLISH, "REVIEW_ITEM_RECHECKED",
                Map.of("verdict", "DELETE", "docket", "DOSSIERS", "opinion", "late")));
        assertEquals("Re-check: not taken up, late", EventText.of(Locale.ENGLISH, "REVIEW_ITEM_RECHECKED",
                Map.of("verdict", "DELETE", "docket", "ANNUAL_LIST", "opinion", "late")));
        assertEquals("Re-check: not taken up, late",
                EventText.of(Locale.ENGLISH, "REVIEW_ITEM_RECHECKED", Map.of("verdict", "DELETE", "opinion", "late")));
    }

    @Test
    void aFieldThatIsMissingIsLeftEmpty() {
        assertEquals("Record check finished:  chains,  events,  broken links",
                EventText.of(Locale.ENGLISH, "RECORD_CHECK_FINISHED", Map.of()));
    }
}
