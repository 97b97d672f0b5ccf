package cn.bazhong.projects.launcher.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.launcher.DemoAccounts;
import cn.bazhong.projects.launcher.DemoAccounts.Account;
import cn.bazhong.projects.launcher.Platform;
import cn.bazhong.projects.testsupport.ShippedCalendar;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The player on the packaged portal: a year in which every turn happens, and the call that is open. */
class SampleDataIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final Platform platform = SamplePortal.get();
    private final Portal portal = new Portal(platform.address(), platform::token,
            new WorkingTime(TODAY, Instant.now(), ShippedCalendar.read()));

    @Test
    void everyTurnOfAPastYearComesToItsStage() {
        assertEquals(Map.of("LISTED", 3, "CANCELLED", 1, "NOT_LISTED", 7, "WITHDRAWN", 1), stages(ShortLedger.PAST_YEAR));
    }

    @Test
    void theCallThatIsOpenIsInTheMiddleOfCollectionAndScreening() {
        JsonNode list = list(Ledger.CURRENT_YEAR);
        assertEquals("COLLECTING", list.get("state").asText());
        assertTrue(LocalDate.parse(list.get("closesOn").asText()).isAfter(TODAY.plusDays(20)), list::toString);
        Map<String, Long> states = Portal.stream(portal.get(People.CITY.office(), "/applications?limit=100&list="
                + list.get("id").asText()).get("items")).map(one -> one.get("state").asText())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        assertEquals(1, portal.get(People.CITY.officeSecond(), "/inbox?box=PAPER_CHECK").get("items").size());
        assertEquals(Map.of("ACCEPTED", 7L, "RETURNED", 2L, "SUBMITTED", 15L, "WITHDRAWN", 1L), states);
    }

    @Test
    void thePublishedListHoldsWhatTheCityApproved() {
        JsonNode list = list(ShortLedger.PAST_YEAR);
        assertEquals("PUBLISHED", list.get("state").asText());
        List<JsonNode> lines = Portal.stream(portal.get("jyj.zhang", "/annual-lists/" + list.get("id").asText() + "/lines?limit=100")
                .get("items")).toList();
        assertEquals(List.of(1, 2, 3, 4), lines.stream().map(line -> line.get("number").asInt()).sorted().toList());
    }

    @Test
    void theListWasAdjustedAndAFurtherAdjustmentWaitsForTheGovernment() {
        JsonNode list = portal.get(People.CITY.office(), "/annual-lists/" + list(ShortLedger.PAST_YEAR).get("id").asText());
        assertEquals(List.of("PUBLISHED", "PUBLISHED", "AT_GOVERNMENT"),
                Portal.stream(list.get("issues")).map(issue -> issue.get("state").asText()).toList());
        JsonNode standing = portal.get("jyj.zhang", "/annual-lists/" + list.get("issues").get(1).get("id").asText() + "/standing");
        assertEquals(Map.of("NEW", 3L, "CANCELLED", 1L), Portal.stream(standing.get("items"))
                .collect(Collectors.groupingBy(line -> line.get("life").asText(), Collectors.counting())));
        assertEquals(List.of("/annual-lists/" + list.get("issues").get(2).get("id").asText()), listsAwaited(People.CITY.government()));
    }

    @Test
    void theCommitteeSatWithVotesAndRecusals() {
        JsonNode latest = portal.get(People.CITY.office(), "/review-sessions?listId="
                + list(ShortLedger.PAST_YEAR).get("id").asText()).get("items").get(0);
        JsonNode session = portal.get(People.CITY.office(), "/review-sessions/" + latest.get("id").asText());
        assertEquals("CLOSED", session.get("state").asText());
        assertTrue(Portal.stream(session.get("items")).allMatch(item -> item.get("votes").size() > 10), session::toString);
        assertTrue(Portal.stream(session.get("items")).anyMatch(item -> item.get("panel").get("recused").size() > 0));
    }

    /** Every role but the administrator's, who decides nothing: by somebody of the city or, for a county's, of Bazhou. */
    @Test
    void everyRoleFindsSomethingInItsInbox() {
        List<Account> asked = DemoAccounts.all().stream().filter(Account::shown)
                .filter(account -> !account.roles().isEmpty() && !account.user().equals("nodept")).toList();
        Map<String, Long> waiting = asked.stream().collect(Collectors.toMap(Account::user, account -> waiting(account.user())));
        Set<String> idle = asked.stream().flatMap(account -> account.roles().stream()).collect(Collectors.toCollection(TreeSet::new));
        asked.stream().filter(account -> waiting.get(account.user()) > 0).forEach(account -> idle.removeAll(account.roles()));
        assertEquals(Set.of("platform-admin"), idle, waiting::toString);
        List.of("lgo", "data", "chair", "drc", "finance", "cyber", "secrecy", "industry", "police", "audit", "authority", "member",
                "expert", "gov", "party", "county", "bzq.office", "bzq.chair", "bzq.drc", "bzq.finance", "bzq.owner")
                .forEach(user -> assertTrue(waiting.get(user) > 0, user));
    }

    /** The pages of the lists that wait for somebody; those of later years are of tests that run meanwhile. */
    private List<String> listsAwaited(String user) {
        return Portal.stream(portal.get(user, "/inbox?box=TODO").get("items"))
                .filter(item -> item.get("kind").asText().equals("ANNUAL_LIST"))
                .filter(item -> Integer.parseInt(item.get("title").asText().split(" ")[0]) <= Ledger.CURRENT_YEAR)
                .map(item -> item.get("page").asText()).toList();
    }

    private long waiting(String user) {
        JsonNode counts = portal.get(user, "/inbox/counts");
        return counts.get("todo").asLong() + counts.get("returned").asLong() + counts.get("obligations").asLong();
    }

    @Test
    void aCountyHasListsOfItsOwnAndWhatWaitsForItsOffice() {
        String county = People.BAZHOU.code();
        JsonNode past = list(county, Ledger.CURRENT_YEAR - 1);
        assertEquals("PUBLISHED", past.get("state").asText());
        JsonNode session = portal.get(People.BAZHOU.office(), "/review-sessions?listId=" + past.get("id").asText()).get("items").get(0);
        assertEquals("CLOSED", session.get("state").asText());
        JsonNode current = list(county, Ledger.CURRENT_YEAR);
        assertEquals("COLLECTING", current.get("state").asText());
        Map<String, Long> states = Portal.stream(portal.get(People.BAZHOU.office(), "/applications?limit=100&list="
                + current.get("id").asText()).get("items")).map(one -> one.get("state").asText())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        assertEquals(Map.of("ACCEPTED", 1L, "RETURNED", 1L, "SUBMITTED", 2L), states);
        assertEquals(1, portal.get("bzq.industry", "/applications?state=DRAFT").get("items").size());
        assertEquals(2, Portal.stream(portal.get(People.BAZHOU.office(), "/inbox?box=TODO").get("items"))
                .filter(item -> item.get("kind").asText().equals("APPLICATION")).count());
        assertTrue(portal.get("county", "/projects").get("items").size() > 5);
    }

    @Test
    void approvalsAreIssuedPapers() {
        assertTrue(Portal.stream(portal.get(People.CITY.office(), "/papers?limit=100&kind=APPROVAL").get("items"))
                .anyMatch(paper -> paper.get("number").asText().startsWith("巴发改审批〔")));
    }

    /** The player has the whole record checked at the end, and would have stopped on a broken one. */
    @Test
    void theRecordIsIntact() {
        JsonNode check = portal.get(People.AUDIT, "/record-checks").get("items").get(0);
        assertTrue(check.get("intact").asBoolean(), check::toString);
        assertTrue(check.get("eventsChecked").asLong() > 300, check::toString);
        assertEquals(check.get("chainsTotal"), check.get("chainsChecked"));
    }

    private Map<String, Integer> stages(int year) {
        return Portal.stream(portal.get(People.AUDIT, "/projects?limit=100&year=" + year).get("items"))
                .filter(project -> project.get("ownerDepartment").get("code").asText().startsWith(People.CITY.code()))
                .collect(Collectors.toMap(project -> project.get("stage").asText(), project -> 1, Integer::sum));
    }

    private JsonNode list(int year) {
        return list(People.CITY.code(), year);
    }

    private JsonNode list(String jurisdiction, int year) {
        return Portal.stream(portal.get(People.CITY.office(), "/annual-lists?limit=100").get("items"))
                .filter(one -> one.get("year").asInt() == year && one.get("adjustment").asInt() == 0)
                .filter(one -> one.get("jurisdiction").asText().equals(jurisdiction)).findFirst().orElseThrow();
    }
}
