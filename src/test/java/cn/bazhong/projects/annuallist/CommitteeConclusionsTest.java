package cn.bazhong.projects.annuallist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.policy.PolicyInForce;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import cn.bazhong.projects.procedure.ItemDecision;
import cn.bazhong.projects.procedure.ItemVerdict;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.RecordedEvent;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import cn.bazhong.projects.regulation.Severity;
import cn.bazhong.projects.testsupport.OnContext;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.SampleProfiles;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class CommitteeConclusionsTest {
    /** Lists are unique by jurisdiction and year; these belong to no jurisdiction that other tests use. */
    private static final AtomicInteger YEAR = new AtomicInteger(2050);
    private static final String JURISDICTION = "511999";
    private static final Instant NOW = Instant.parse("2049-10-08T01:00:00Z");
    private static final LocalDate HELD_ON = LocalDate.of(2049, 10, 9);
    private static final Actor OFFICE = new Actor("u-lgo", "王敏", "511900-DSJ", Set.of(Role.LEADING_GROUP_OFFICE));
    private static final Finding TO_DECIDE = Rule.<Object>law("A11_NON_SHARING", Article.A11, Severity.NEEDS_DECISION)
            .when(any -> true, "nonSharingBasis").at("nonSharingBasis");

    @Inject
    AnnualLists lists;

    @Inject
    ListLines lines;

    @Inject
    LineDecisions decisions;

    @Inject
    CommitteeConclusions conclusions;

    @Inject
    Projects projects;

    @Inject
    Policies policies;

    @Inject
    Events events;

    @Test
    void anAcceptedApplicationBecomesALineWithTheAmountOfTheYear() {
        AnnualList list = openList();
        ListLine line = enter(list, List.of());
        assertEquals(new BigDecimal("2000000.00"), line.amount());
        assertEquals(ListLine.Standing.PROPOSED, line.standing());
        assertTrue(line.isIncluded());
        assertFalse(line.needsDecision());
        RecordedEvent told = eventsOf(list).get(0);
        assertEquals("LINE_ENTERED", told.type());
        assertEquals("2000000.00", told.payload().get("amount"));
        assertEquals(line.projectId(), told.projectId());
    }

    @Test
    void aWithdrawnApplicationHasNoLineAndALeftListKeepsItsLines() {
        AnnualList list = openList();
        ListLine gone = enter(list, List.of());
        ListLine stays = enter(list, List.of());
        OnContext.inTransaction(() -> lines.remove(gone.applicationId(), OFFICE));
        OnContext.inTransaction(() -> lines.remove(UUID.randomUUID(), OFFICE));
        assertEquals(List.of(stays.id()), ids(list));
        moveTo(list, AnnualList.State.AT_COMMITTEE);
        Problem refusal = assertThrows(Problem.class,
                () -> OnContext.inTransaction(() -> lines.remove(stays.applicationId(), OFFICE)));
        assertEquals(ProblemType.NOT_ALLOWED_NOW, refusal.type());
        assertThrows(Problem.class, () -> enter(list, List.of()));
        assertEquals(List.of(stays.id()), ids(list));
    }

    @Test
    void theCommitteeConcludesLineByLineOnWhatWasAppliedFor() {
        AnnualList list = openList();
        ListLine first = enter(list, List.of());
        ListLine second = enter(list, List.of(TO_DECIDE));
        moveTo(list, AnnualList.State.AT_COMMITTEE);
        record(list, decision(first, ItemVerdict.DEFER, null, "需求尚不明确"),
                decision(second, ItemVerdict.REDUCE, "1500000.00", "依法可不共享，核减重复部分"));
        record(list, decision(reload(first), ItemVerdict.AGREE, null, null));
        assertEquals(ListLine.Standing.AGREED, reload(first).standing());
        assertEquals(new BigDecimal("2000000.00"), reload(first).amount());
        assertEquals(new BigDecimal("1500000.00"), reload(second).amount());
        List<LineDecision> kept = OnContext.inTransaction(() -> decisions.on(List.of(first.id())));
        assertEquals(List.of(ItemVerdict.DEFER, ItemVerdict.AGREE), kept.stream().map(LineDecision::verdict).toList());
        RecordedEvent last = eventsOf(list).get(eventsOf(list).size() - 1);
        assertEquals("LINE_CONCLUDED", last.type());
        assertEquals(HELD_ON, last.legalDate());
    }

    @Test
    void oneConclusionThatDoesNotFitKeepsAllOut() {
        AnnualList list = openList();
        ListLine first = enter(list, List.of());
        ListLine second = enter(list, List.of(TO_DECIDE));
        ItemDecision agreed = decision(first, ItemVerdict.AGREE, null, null);
        assertEquals(ProblemType.NOT_ALLOWED_NOW, refused(list, agreed));
        moveTo(list, AnnualList.State.AT_COMMITTEE);
        assertEquals(ProblemType.RULES_BROKEN, refused(list, agreed, decision(second, ItemVerdict.AGREE, null, " ")));
        assertEquals(ProblemType.VALIDATION, refused(list, agreed, decision(second, ItemVerdict.REDUCE, "2000000.00", "核减")));
        assertEquals(ProblemType.VALIDATION, refused(list, agreed, agreed));
        assertEquals(ProblemType.CONCURRENT_CHANGE, refused(list, agreed,
                new ItemDecision(second.id(), second.version() + 1, ItemVerdict.DELETE, null, "重复建设")));
        assertEquals(ListLine.Standing.PROPOSED, reload(first).standing());
        assertEquals(2, eventsOf(list).size());
    }

    private ProblemType refused(AnnualList list, ItemDecision... given) {
        return assertThrows(Problem.class, () -> record(list, given)).type();
    }

    private void record(AnnualList list, ItemDecision... given) {
        OnContext.inTransaction(() -> lists.require(list.id())
                .chain(found -> conclusions.record(found, List.of(given), Map.of(), UUID.randomUUID(), HELD_ON, OFFICE)));
    }

    private static ItemDecision decision(ListLine line, ItemVerdict verdict, String amount, String reason) {
        return new ItemDecision(line.id(), line.version(), verdict, amount == null ? null : new BigDecimal(amount), reason);
    }

    private AnnualList openList() {
        UUID policy = OnContext.inTransaction(() -> policies.inForce(PolicyInForce.CITY, HELD_ON)).id();
        AnnualList list = new AnnualList(UUID.randomUUID(), JURISDICTION, YEAR.getAndIncrement(), policy, false, NOW);
        list.call(HELD_ON.minusDays(30), HELD_ON, null);
        return OnContext.inTransaction(() -> lists.persistAndFlush(list));
    }

    private ListLine enter(AnnualList list, List<Finding> findings) {
        ProjectProfile profile = SampleProfiles.with("fundingLines", """
                [{"year": %d, "source": "SPECIAL_FUNDS", "amount": 2000000.00},
                 {"year": %d, "source": "SELF_RAISED", "amount": 300000.00}]""".formatted(list.year(), list.year() + 1));
        return OnContext.inTransaction(() -> lists.require(list.id())
                .chain(found -> projects.register(found.year(), "511900-MZJ", JURISDICTION, profile, OFFICE)
                        .chain(project -> lines.enter(found, UUID.randomUUID(), project, profile, findings, OFFICE))));
    }

    private void moveTo(AnnualList list, AnnualList.State state) {
        OnContext.inTransaction(() -> lists.require(list.id()).invoke(found -> found.moveTo(state)));
    }

    private ListLine reload(ListLine line) {
        return OnContext.inTransaction(() -> lines.require(line.id()));
    }

    private List<UUID> ids(AnnualList list) {
        return OnContext.inTransaction(() -> lines.ofList(list.id())).stream().map(ListLine::id).toList();
    }

    private List<RecordedEvent> eventsOf(AnnualList list) {
        return OnContext.inTransaction(() -> events.ofSubject(ListEvents.subject(list), 0, 100));
    }
}
