package cn.bazhong.projects.feed;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.record.EventType;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.OnContext;
import cn.bazhong.projects.testsupport.OwnPortal;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reading on from a day: from one that no other class records on or after, or theirs would come first. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
@TestProfile(OwnPortal.class)
class EventDaysTest {
    private static final String OWNER = "511900-TYJR";
    private static final Actor CLERK = new Actor("u-days", "张伟", OWNER, Set.of(Role.PROJECT_OWNER));
    private static final Person MACHINE = Person.service(OWNER, "events.read");

    private enum Deed implements EventType {
        STAGE_CHANGED
    }

    @Inject
    Events events;

    @Test
    void whereADayBeginsIsFoundWithoutReadingAllThatWasRecordedSince() throws Exception {
        UUID project = UUID.fromString(DossierScene.listed(OWNER, same -> { }).project());
        Subject subject = new Subject(SubjectType.PROJECT, project);
        for (String day : List.of("2100-12-01", "2100-12-04")) {
            OnContext.inTransactionOn(day, () -> events.appendAll(IntStream.range(0, FeedQuery.WINDOW)
                    .mapToObj(number -> NewEvent.of(subject, Deed.STAGE_CHANGED, CLERK).ofProject(project).with("n", number)).toList()));
        }
        Database.awaitWhatWasBegun();
        MACHINE.get("/events?since=2100-12-04&project=" + project).then().statusCode(200).body("items[0].payload.n", equalTo(0));
        MACHINE.get("/events?since=2100-12-05&project=" + project).then().statusCode(200).body("items", empty());
        String plan = Database.text("EXPLAIN (ANALYZE, FORMAT JSON) "
                + EventFeed.AT.replace(":moment", "timestamptz '2100-12-03T00:00:00+08:00'"));
        double read = new ObjectMapper().readTree(plan).findParents("Relation Name").stream()
                .mapToDouble(scan -> (scan.get("Actual Rows").doubleValue() + scan.path("Rows Removed by Filter").doubleValue())
                        * scan.get("Actual Loops").doubleValue()).sum();
        assertTrue(read > 0 && read < FeedQuery.WINDOW / 10.0, plan);
    }
}
