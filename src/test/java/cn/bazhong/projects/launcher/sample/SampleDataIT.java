package cn.bazhong.projects.launcher.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.launcher.Platform;
import cn.bazhong.projects.testsupport.ShippedCalendar;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        Map<String, Long> states = Portal.stream(portal.get(People.OFFICE, "/applications?limit=100&list="
                + list.get("id").asText()).get("items")).map(one -> one.get("state").asText())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        assertEquals(1, portal.get(People.OFFICE_SECOND, "/inbox?box=PAPER_CHECK").get("items").size());
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
        JsonNode list = portal.get(People.OFFICE, "/annual-lists/" + list(ShortLedger.PAST_YEAR).get("id").asText());
        assertEquals(List.of("PUBLISHED", "PUBLISHED", "AT_GOVERNMENT"),
                Portal.stream(list.get("issues")).map(issue -> issue.get("state").asText()).toList());
        JsonNode standing = portal.get("jyj.zhang", "/annual-lists/" + list.get("issues").get(1).get("id").asText() + "/standing");
        assertEquals(Map.of("NEW", 3L, "CANCELLED", 1L), Portal.stream(standing.get("items"))
                .collect(Collectors.groupingBy(line -> line.get("life").asText(), Collectors.counting())));
        assertEquals(1, portal.get(People.GOVERNMENT, "/inbox?box=TODO").get("items").size());
    }

    @Test
    void theCommitteeSatWithVotesAndRecusals() {
        JsonNode latest = Portal.stream(portal.get(People.OFFICE, "/review-sessions?limit=20").get("items"))
                .filter(one -> one.get("year").asInt() == ShortLedger.PAST_YEAR).findFirst().orElseThrow();
        JsonNode session = portal.get(People.OFFICE, "/review-sessions/" + latest.get("id").asText());
        assertEquals("CLOSED", session.get("state").asText());
        assertTrue(Portal.stream(session.get("items")).allMatch(item -> item.get("votes").size() > 10), session::toString);
        assertTrue(Portal.stream(session.get("items")).anyMatch(item -> item.get("panel").get("recused").size() > 0));
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
                .collect(Collectors.toMap(project -> project.get("stage").asText(), project -> 1, Integer::sum));
    }

    private JsonNode list(int year) {
        return Portal.stream(portal.get(People.OFFICE, "/annual-lists").get("items"))
                .filter(one -> one.get("year").asInt() == year && one.get("adjustment").asInt() == 0).findFirst().orElseThrow();
    }
}
