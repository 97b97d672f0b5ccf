package cn.bazhong.projects.launcher.sample;

import cn.bazhong.projects.regulation.WorkingDays;
import cn.bazhong.projects.testsupport.ShippedCalendar;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Plays the ledger of the city and of a county of its own through the portal's own commands, day by day: every year but the last from call to published list, the
 * last up to yesterday in the middle of collection and screening.
 */
public final class Player {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime CLOSING_TIME = LocalTime.of(17, 45);
    private static final int WAITING_SINCE = 35;
    private static final int DRAWN_SINCE = 5;

    private final URI portal;
    private final Function<String, String> tokens;
    private final Consumer<String> progress;
    private final WorkingDays days = ShippedCalendar.read();

    /**
     * @param portal   address of the portal, which honours {@code X-Portal-Clock}
     * @param tokens   access token by user name
     * @param progress told what has come about
     */
    public Player(URI portal, Function<String, String> tokens, Consumer<String> progress) {
        this.portal = portal;
        this.tokens = tokens;
        this.progress = progress;
    }

    /** The whole ledger. */
    public void play() {
        play(Ledger.byYear());
    }

    /** @param years what is applied for in the city; the county's is short enough to be played whole */
    void play(SortedMap<Integer, List<PlannedProject>> years) {
        ExpertRegister.fill(at(LocalDate.of(years.firstKey() - 1, 6, 1), People.CITY));
        adjustAgain(play(People.CITY, years));
        Approvals approvals = new Approvals(day -> at(day, People.CITY), today());
        progress.accept(approvals.play() + " dossiers on their way to approval, " + approvals.accepting() + " projects on trial or beyond");
        ExpertRegister.draw(at(today().minusDays(DRAWN_SINCE), People.CITY));
        LocalDate opened = today().minusDays(WAITING_SINCE);
        play(People.BAZHOU, Ledger.ofBazhou()).forEach(call ->
                call.adjustAgain(at(opened, People.BAZHOU), opened, MidYear.Reach.COMMITTEE));
        checkRecord(at(today(), People.CITY).portal());
    }

    /** The lists that were published, in their order. */
    private List<CallYear> play(People people, SortedMap<Integer, List<PlannedProject>> years) {
        List<CallYear> published = new ArrayList<>();
        List<PlannedProject> former = List.of();
        for (Map.Entry<Integer, List<PlannedProject>> year : years.entrySet()) {
            CallYear call = new CallYear(year.getKey(), year.getValue(), former);
            former = year.getValue();
            String called = people.code() + " " + year.getKey() + ": " + year.getValue().size() + " applications";
            if (year.getKey().equals(years.lastKey())) {
                call.playUntilYesterday(at(call.opensBefore(today()), people), today());
                progress.accept(called + " in the call that is open");
            } else {
                Scene scene = at(call.announced(), people);
                long listed = call.playToPublication(scene);
                call.adjust(scene);
                published.add(call);
                progress.accept(called + ", " + listed + " projects on the list");
            }
        }
        return published;
    }

    /** The last lists are being adjusted once more, each as far as another organ, which finds it in its inbox. */
    private void adjustAgain(List<CallYear> published) {
        for (int back = 1; back <= Math.min(MidYear.Reach.values().length, published.size()); back++) {
            LocalDate opened = today().minusDays(WAITING_SINCE);
            published.get(published.size() - back).adjustAgain(at(opened, People.CITY), opened, MidYear.Reach.values()[back - 1]);
        }
        progress.accept(published.size() + " lists adjusted, the last ones once more and waiting");
    }

    /** Audit has the whole record walked, and reads the outcome. */
    private void checkRecord(Portal portal) {
        String check = "/record-checks/" + portal.create(People.AUDIT, "/record-checks", Map.of()).get("id").asText();
        JsonNode done = portal.await(People.AUDIT, check, read -> read.get("state").asText().equals("DONE"));
        if (!done.get("intact").asBoolean()) {
            throw new IllegalStateException("Sample data stopped: the record is not intact, " + done);
        }
        progress.accept("record: " + done.get("eventsChecked").asLong() + " events in " + done.get("chainsChecked").asLong()
                + " chains, intact");
    }

    private Scene at(LocalDate start, People people) {
        WorkingTime time = new WorkingTime(start, today().minusDays(1).atTime(CLOSING_TIME).atZone(ZONE).toInstant(), days);
        return new Scene(new Portal(portal, tokens, time), time, people);
    }

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
