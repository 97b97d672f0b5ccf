package cn.bazhong.projects.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.Operations;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nothing is done twice, and nothing on what has changed since it was read: tried at every command where it succeeds. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class TwiceTest {
    /**
     * What a unit's way asks for without doing it, since it would hold for every other test, or takes a Word document and is sent
     * twice where there is one, or shows a key that is shown once.
     */
    private static final Set<String> NOT_DONE = Set.of("PUT /papers/{id}/content", "PUT /jurisdictions/{code}/organs", "POST /policies",
            "PUT /calendar-years/{year}", "POST /record-checks", "POST /departments", "POST /departments/{code}/succession", "PUT /departments/{code}/signing",
            "POST /people/{id}/handover", "POST /webhooks", "PUT /webhooks/{id}", "POST /webhooks/{id}/key", "POST /webhooks/{id}/pause",
            "POST /webhooks/{id}/resumption", "POST /webhooks/{id}/test", "POST /webhooks/{id}/replay", "POST /webhooks/{id}/removal",
            "POST /webhooks/{id}/deliveries/{number}/retry", "POST /webhooks/{id}/deliveries/{number}/skip", "POST /allowances/{id}/revocation",
            "PUT /service-accounts/{clientId}/limit");

    @Test
    void everyCommandAsksForTheVersionAndAnswersARepeatedKeyAsBefore() {
        Repeater repeater = new Repeater();
        new UnitsWay(Unit.city(2090), repeater).go();
        assertEquals(List.of(), repeater.wrong());
        Set<String> commands = Operations.all().stream().filter(Operations.Operation::isCommand)
                .map(operation -> operation.verb() + " " + operation.path().replace("/api/v1", ""))
                .filter(command -> !NOT_DONE.contains(command)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(commands, repeater.repeated());
    }
}
