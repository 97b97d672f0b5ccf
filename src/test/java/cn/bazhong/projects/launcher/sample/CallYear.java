package cn.bazhong.projects.launcher.sample;

import cn.bazhong.projects.launcher.sample.PlannedProject.Turn;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One annual list: the call in the autumn before, the decisions in winter, publication in the first days of the year. */
final class CallYear {
    private static final Set<Turn> FRESH = EnumSet.of(Turn.DRAFT, Turn.SMALL, Turn.SUB);
    private static final Set<Turn> UNDER_WAY = EnumSet.of(Turn.RET, Turn.RESUB, Turn.DISP, Turn.PAPER);
    private static final int SHORTEST_REST_OF_CALL = 25;
    private static final int LONGEST_FRESH = 15;
    private static final int LONG_WAIT = 18;
    private static final int LONG_PAST = 28;
    private static final int ROUND_CEILING = 5_000_000;

    private final int year;
    private final List<PlannedProject> projects;
    private final List<PlannedProject> known;
    private String list;

    /** @param former what was applied for the year before; what has money left for this one is carried over */
    CallYear(int year, List<PlannedProject> projects, List<PlannedProject> former) {
        this.year = year;
        this.projects = projects;
        this.known = Stream.concat(projects.stream(), former.stream().filter(project -> project.fate().turn().reachesTheList())
                .filter(project -> project.fundsOf(year).signum() > 0).map(project -> project.carriedInto(year))).toList();
    }

    /** The published list is adjusted in the middle of its year. */
    void adjust(Scene scene) {
        new MidYear(scene, list, known).adjust(LocalDate.of(year, 6, 15));
    }

    /** A further adjustment, begun that day, has got so far and waits there. */
    void adjustAgain(Scene scene, LocalDate opened, MidYear.Reach reach) {
        new MidYear(scene, list, known).adjustAgain(opened, reach);
    }

    LocalDate announced() {
        return LocalDate.of(year - 1, 8, 29);
    }

    /** Long enough before that day for applications to have been screened by then. */
    LocalDate opensBefore(LocalDate today) {
        LocalDate usual = LocalDate.of(year - 1, 9, 14);
        LocalDate latest = today.minusDays(60);
        return usual.isBefore(latest) ? usual : latest;
    }

    /** From call to publication; returns how many projects are listed. */
    long playToPublication(Scene scene) {
        LocalDate opens = LocalDate.of(year - 1, 9, 5);
        LocalDate closes = LocalDate.of(year - 1, 10, 26);
        list = call(scene, opens, closes, ceiling(BigDecimal.ONE)).get("id").asText();
        Diary diary = new Diary(scene.time());
        enter(diary, new Fates(scene, diary, list), projects, opens, closes.minusDays(5));
        diary.run();
        carryOver(scene);
        conclude(scene, list, LocalDate.of(year - 1, 11, 15), "/submission");
        new Committee(scene, list, known).determine();
        decide(scene, new City(scene, list, known));
        return conclude(scene, list, LocalDate.of(year, 1, 6), "/publication").get("totals").get("onList").asLong();
    }

    /** What goes on from the year before, with the money that was planned for this one (A15). */
    private void carryOver(Scene scene) {
        String path = "/annual-lists/" + list;
        List<Map<String, Object>> changes = Portal.stream(scene.portal().get(scene.people().office(), path + "/carry-overs").get("items"))
                .filter(proposal -> proposal.get("reason").asText().equals("FUNDS_IN_YEAR"))
                .map(proposal -> Map.<String, Object>of("kind", "CARRY_OVER", "lineId", proposal.get("lineId"), "funds",
                        proposal.get("funds"))).toList();
        if (!changes.isEmpty()) {
            scene.portal().post(scene.people().office(), path + "/lines", scene.portal().get(scene.people().office(), path), Map.of("changes", changes));
        }
    }

    private void decide(Scene scene, City city) {
        scene.time().on(LocalDate.of(year - 1, 12, 9));
        city.decideByGovernment();
        scene.time().on(LocalDate.of(year - 1, 12, 19));
        city.decideByParty();
        scene.time().on(LocalDate.of(year - 1, 12, 26));
        city.concur();
    }

    private List<PlannedProject> of(Set<Turn> turns) {
        return projects.stream().filter(project -> turns.contains(project.fate().turn())).toList();
    }

    private static JsonNode conclude(Scene scene, String list, LocalDate day, String deed) {
        scene.time().on(day);
        String path = "/annual-lists/" + list;
        return scene.portal().post(scene.people().office(), path + deed, scene.portal().get(scene.people().office(), path), Map.of());
    }

    /** Collection and screening as they stood in the evening before that day. */
    void playUntilYesterday(Scene scene, LocalDate today) {
        LocalDate opens = scene.time().today();
        LocalDate usual = LocalDate.of(year - 1, 12, 18);
        LocalDate soonest = today.plusDays(SHORTEST_REST_OF_CALL);
        JsonNode list = call(scene, opens, usual.isAfter(soonest) ? usual : soonest, ceiling(new BigDecimal("0.9")));
        Diary diary = new Diary(scene.time());
        Fates fates = new Fates(scene, diary, list.get("id").asText());
        Set<Turn> over = EnumSet.complementOf(EnumSet.copyOf(FRESH));
        over.removeAll(UNDER_WAY);
        enter(diary, fates, of(over), opens, today.minusDays(LONG_PAST));
        enter(diary, fates, of(UNDER_WAY), today.minusDays(LONG_WAIT + 2), today.minusDays(LONG_WAIT));
        enter(diary, fates, of(FRESH), today.minusDays(LONGEST_FRESH), today.minusDays(1));
        diary.run();
    }

    private JsonNode call(Scene scene, LocalDate opens, LocalDate closes, BigDecimal ceiling) {
        Map<String, Object> call = new LinkedHashMap<>();
        call.put("year", year);
        call.put("opensOn", opens.toString());
        call.put("closesOn", closes.toString());
        call.put("ceiling", ceiling);
        return scene.portal().create(scene.people().office(), "/annual-lists", call);
    }

    /** The departments come one after another, evenly from the first day to the last. */
    private static void enter(Diary diary, Fates fates, List<PlannedProject> projects, LocalDate first, LocalDate last) {
        long span = ChronoUnit.DAYS.between(first, last);
        for (int i = 0; i < projects.size(); i++) {
            PlannedProject project = projects.get(i);
            diary.on(first.plusDays(span * i / projects.size()), () -> fates.begin(project));
        }
    }

    private BigDecimal ceiling(BigDecimal share) {
        BigDecimal applied = known.stream().map(project -> project.fundsOf(year)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal step = BigDecimal.valueOf(ROUND_CEILING);
        return applied.multiply(share).divide(step, 0, RoundingMode.CEILING).multiply(step);
    }
}
