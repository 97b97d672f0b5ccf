package cn.bazhong.projects.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.document.DocumentType;
import cn.bazhong.projects.procedure.ObligationKind;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.review.DocketKind;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.webhook.DeliveryFault;
import cn.bazhong.projects.wording.PaperKind;
import cn.bazhong.projects.wording.PaperMatter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database names the same kinds as the code: what several features add to is said once more by the last migration of each. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class NamedKindsTest {
    private static final Pattern NAME = Pattern.compile("'([A-Z_]+)'");

    @ParameterizedTest
    @CsvSource({"obligation_kind_check", "procedure_kind_check", "document_type_check", "review_session_docket_check", "paper_kind_check",
            "paper_matter_check", "webhook_delivery_last_fault_check"})
    void everyKindOfTheCodeIsOneOfTheDatabaseAndNoneBesides(String check) {
        String definition = Database.text("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = '" + check + "'");
        Set<String> kept = NAME.matcher(definition).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(names(check)), kept);
    }

    private static Set<String> names(String check) {
        Enum<?>[] all = switch (check) {
            case "obligation_kind_check" -> ObligationKind.values();
            case "procedure_kind_check" -> ProcedureKind.values();
            case "document_type_check" -> DocumentType.values();
            case "paper_kind_check" -> PaperKind.values();
            case "paper_matter_check" -> PaperMatter.values();
            case "webhook_delivery_last_fault_check" -> DeliveryFault.values();
            default -> DocketKind.values();
        };
        return Arrays.stream(all).map(Enum::name).collect(Collectors.toSet());
    }
}
