package cn.bazhong.projects.feed;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The record, read on by whoever may: in the order of commits, nothing twice, nothing left out, nothing of others. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class EventFeedTest {
    private static final String OWNER = "511900-TYJR";
    private static final Actor CLERK = new Actor("u-feed", "张伟", OWNER, Set.of(Role.PROJECT_OWNER));
    private static final Person MACHINE = Person.service(OWNER, "events.read");

    private enum Deed implements EventType {
        STAGE_CHANGED, CONCLUSION_DRAFTED, CALL_OPENED
    }

    @Inject
    Events events;

    @Test
    void aSystemReadsWhatItsDepartmentSeesAndOthersDoNot() {
        String project = project();
        List<String> types = MACHINE.get("/events?limit=100&project=" + project).then().statusCode(200)
                .body("items.projectId", everyItem(equalTo(project))).extract().jsonPath().getList("items.type");
        assertEquals("PROJECT_REGISTERED", types.get(0));
        assertTrue(types.contains("BASELINE_FROZEN"), types.toString());
        assertTrue(all(MACHINE, "").contains(project));
        Person other = Person.service("511900-TSG", "events.read");
        other.get("/events?project=" + project).then().statusCode(200).body("items", empty());
        other.get("/events?owner=" + OWNER).then().statusCode(200).body("items", empty());
        assertFalse(all(other, "").contains(project));
        assertTrue(all(Person.office(), "&owner=" + OWNER).contains(project));
        assertTrue(all(Person.office(), "").contains(project));
        Person.service(OWNER, "projects.read").get("/events").then().statusCode(403);
    }

    @Test
    void anOfficeOfACountyReadsTheCountysProjectsAlone() {
        String project = project();
        Person county = Person.of("county-feed", "区办", "511902-DSJ", Role.LEADING_GROUP_OFFICE);
        assertFalse(all(county, "").contains(project));
        county.get("/events?project=" + project).then().statusCode(200).body("items", empty());
        Person.of("county-owner", "区教", "511902-JYJ", Role.PROJECT_OWNER).get("/events?type=CALL_OPENED&limit=100").then().statusCode(200);
    }

    /** What is drafted within a department is no project's, and a call is everybody's. */
    @Test
    void whatIsNoProjectsIsReadOnlyWhereItIsPublic() {
        Subject subject = new Subject(SubjectType.PROCEDURE, UUID.randomUUID());
        Subject list = new Subject(SubjectType.ANNUAL_LIST, UUID.randomUUID());
        OnContext.inTransaction(() -> events.appendAll(List.of(NewEvent.of(subject, Deed.CONCLUSION_DRAFTED, CLERK),
                NewEvent.of(list, Deed.CALL_OPENED, CLERK))));
        Database.awaitWhatWasBegun();
        for (Person reader : List.of(MACHINE, Person.office(), Person.owner("511900-TSG"), Person.of("county-feed", "区办",
                "511902-DSJ", Role.LEADING_GROUP_OFFICE))) {
            assertTrue(subjects(reader, "&type=CALL_OPENED").contains(list.id()));
            assertTrue(subjects(reader, "").contains(list.id()));
            assertFalse(subjects(reader, "").contains(subject.id()));
            assertEquals(List.of(), subjects(reader, "&type=CONCLUSION_DRAFTED"));
        }
    }

    @Test
    void typesAndDaysNarrowItAndUnknownOnesAreRefused() {
        String project = project();
        MACHINE.get("/events?type=BASELINE_FROZEN&type=STAGE_CHANGED&project=" + project).then().statusCode(200)
                .body("items.type", hasItem("BASELINE_FROZEN"), "items.type", hasItem("STAGE_CHANGED"), "items.size()", equalTo(2));
        assertEquals(Set.of("BASELINE_FROZEN"), Set.copyOf(MACHINE.get("/events?limit=100&type=BASELINE_FROZEN").jsonPath()
                .<String>getList("items.type")));
        assertEquals(Set.of("BASELINE_FROZEN"), Set.copyOf(Person.office().get("/events?limit=100&type=BASELINE_FROZEN").jsonPath()
                .<String>getList("items.type")));
        MACHINE.get("/events?type=NO_SUCH_TYPE").then().statusCode(422).body("violations[0].field", equalTo("type"));
        MACHINE.get("/events?since=2099-12-31&project=" + project).then().statusCode(200).body("items", empty());
        MACHINE.get("/events?since=2020-01-01&project=" + project).then().statusCode(200).body("items[0].type", equalTo("PROJECT_REGISTERED"));
    }

    @Test
    void readingGoesOnWhereItStoppedAndMeetsEachEventOnce() {
        String project = project();
        List<String> ids = new ArrayList<>();
        String path = "/events?limit=2&project=" + project;
        JsonPath page = MACHINE.get(path).jsonPath();
        ids.addAll(page.getList("items.id"));
        while (page.getString("nextCursor") != null) {
            page = MACHINE.get(path + "&cursor=" + page.getString("nextCursor")).jsonPath();
            ids.addAll(page.getList("items.id"));
        }
        assertEquals(ids.size(), Set.copyOf(ids).size());
        MACHINE.get(path + "&cursor=" + page.getString("resumeCursor")).then().body("items", empty(), "nextCursor", nullValue());
        record(UUID.fromString(project), 7);
        Database.awaitWhatWasBegun();
        MACHINE.get(path + "&cursor=" + page.getString("resumeCursor")).then().body("items.payload.n", equalTo(List.of(7)));
        MACHINE.get("/events?cursor=" + page.getString("resumeCursor")).then().statusCode(400);
    }

    /** Who sees none of many still comes past them, page by page. */
    @Test
    void manyEventsOfOthersAreReadOverAndOnesOwnAreAllMet() {
        UUID project = UUID.fromString(project());
        Subject subject = new Subject(SubjectType.PROJECT, project);
        OnContext.inTransaction(() -> events.appendAll(IntStream.range(0, 2 * FeedQuery.WINDOW)
                .mapToObj(number -> told(subject, project, number)).toList()));
        Database.awaitWhatWasBegun();
        assertFalse(all(Person.service("511900-TSG", "events.read"), "").contains(project.toString()));
        assertEquals(IntStream.range(0, 2 * FeedQuery.WINDOW).boxed().toList(),
                MACHINE.all("/events?type=STAGE_CHANGED&owner=" + OWNER + "&project=" + project).jsonPath().getList("items.payload.n")
                        .stream().filter(Objects::nonNull).toList());
    }

    /** It was begun before and is committed after: whoever read meanwhile has to meet it all the same. */
    @Test
    void whatIsCommittedLateIsNotPassedOver() throws Exception {
        UUID project = UUID.fromString(project());
        String path = "/events?limit=100&project=" + project;
        String before = MACHINE.get(path).jsonPath().getString("resumeCursor");
        CompletableFuture<Void> written = new CompletableFuture<>();
        CompletableFuture<Void> released = new CompletableFuture<>();
        CompletableFuture<Void> committed = CompletableFuture.runAsync(() -> OnContext.inTransaction(() ->
                events.append(told(new Subject(SubjectType.APPLICATION, UUID.randomUUID()), project, 1))
                        .invoke(() -> written.complete(null))
                        .chain(() -> waiting(released))));
        written.get();
        record(project, 2);
        JsonPath meanwhile = MACHINE.get(path + "&cursor=" + before).jsonPath();
        released.complete(null);
        committed.get();
        Database.awaitWhatWasBegun();
        assertEquals(List.of(), meanwhile.getList("items"));
        MACHINE.get(path + "&cursor=" + meanwhile.getString("resumeCursor")).then().body("items.payload.n", equalTo(List.of(1, 2)));
    }

    private void record(UUID project, int number) {
        OnContext.inTransaction(() -> events.append(told(new Subject(SubjectType.PROJECT, project), project, number)));
    }

    /** Back in the transaction's own context. */
    private static Uni<Void> waiting(CompletableFuture<Void> released) {
        Context context = Vertx.currentContext();
        return Uni.createFrom().completionStage(released).emitOn(next -> context.runOnContext(here -> next.run()));
    }

    private static NewEvent told(Subject subject, UUID project, int number) {
        return NewEvent.of(subject, Deed.STAGE_CHANGED, CLERK).ofProject(project).with("n", number);
    }

    private static String project() {
        String project = DossierScene.listed(OWNER, same -> { }).project();
        Database.awaitWhatWasBegun();
        return project;
    }

    private static List<String> all(Person reader, String filter) {
        return read(reader, filter, "projectId");
    }

    private static List<String> subjects(Person reader, String filter) {
        return read(reader, filter, "subjectId");
    }

    private static List<String> read(Person reader, String filter, String field) {
        return reader.all("/events" + filter.replaceFirst("^&", "?")).jsonPath().getList("items." + field);
    }
}
