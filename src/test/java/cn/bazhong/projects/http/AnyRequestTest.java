package cn.bazhong.projects.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.ContractJudge;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PlainHttp;
import cn.bazhong.projects.testsupport.PlainHttp.Answer;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/**
 * Requests made from the contract, {@code -Drequests=} of them from {@code -Dseed=} on, to every operation of a portal in which a whole
 * life was played: none is answered by a failure of ours, and every answer is one the contract tells of.
 */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
@TestProfile(AnyRequestTest.OnItsOwn.class)
class AnyRequestTest {
    private static final int REQUESTS = Integer.getInteger("requests", 20_000);
    private static final long SEED = Long.getLong("seed", 4711L);
    private static final int TOLD = 40;
    /** Goes on for minutes; LiveTest reads it. */
    private static final Set<String> STREAMS = Set.of("followChanges");

    /** What is sent here may well be done: other tests would find a calendar and departments that nobody expects. */
    public static final class OnItsOwn implements QuarkusTestProfile {
    }

    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> done = new ConcurrentHashMap<>();
    private final ContractJudge judge = new ContractJudge();

    @Test
    void whateverIsSentIsAnsweredAsTheContractSays() {
        Harvest harvest = new Harvest();
        new UnitsWay(Unit.city(2067), harvest).go();
        JqwikSession.run(() -> sendAll(ContractJudge.committed(), harvest));
        assertEquals(List.of(), faults.stream().limit(TOLD).toList());
        assertTrue(done.size() > 100, "only " + done.size() + " operations did anything: " + done.keySet());
    }

    private void sendAll(JsonNode contract, Harvest harvest) {
        List<AnyRequest> operations = operations(contract, harvest);
        Random random = new Random(SEED);
        for (int sent = 0; sent < REQUESTS && faults.size() < TOLD; ) {
            List<AnyRequest.Made> round = new ArrayList<>();
            for (AnyRequest operation : operations) {
                round.add(operation.next(random));
            }
            round.parallelStream().forEach(this::send);
            sent += round.size();
        }
    }

    private static List<AnyRequest> operations(JsonNode contract, Harvest harvest) {
        AnyJson values = new AnyJson(contract, harvest.ids());
        Role[] every = Arrays.stream(Role.values()).filter(role -> role != Role.INTEGRATION).toArray(Role[]::new);
        Unit unit = Unit.city(2067);
        List<Person> people = Stream.concat(Stream.of(unit.owner(), unit.office(), unit.chair(), unit.government(), unit.admin()),
                Stream.of(Person.of("everything", "万能", "511900-DSJ", every), Person.of("nothing", "路人", "511900-GGZY", Role.PROJECT_OWNER)))
                .toList();
        List<AnyRequest> all = new ArrayList<>();
        contract.get("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(one -> {
            if (one.getValue().has("operationId") && !STREAMS.contains(one.getValue().get("operationId").asText())) {
                all.add(new AnyRequest(path.getKey(), one.getKey(), one.getValue(), harvest, people, values));
            }
        }));
        return all;
    }

    private void send(AnyRequest.Made made) {
        PlainHttp request = PlainHttp.as(made.by().token());
        made.headers().forEach(request::header);
        Answer answer = (made.body() == null ? request : request.json(made.body())).send(made.verb(), made.path() + made.query());
        if (answer.status() >= 500) {
            faults.add(answer.status() + " to " + made + ": " + answer.body());
            return;
        }
        if (answer.status() / 100 == 2) {
            done.merge(made.operation(), 1, Integer::sum);
        }
        List<String> wrong = judge.faults(made.verb(), made.path(), answer.status(), answer.contentType(), answer.body());
        if (!wrong.isEmpty()) {
            faults.add(answer.status() + " to " + made + " is not as told: " + wrong.stream().limit(3).collect(Collectors.joining("; "))
                    + " in " + answer.body().substring(0, Math.min(answer.body().length(), 1000)));
        }
    }
}
