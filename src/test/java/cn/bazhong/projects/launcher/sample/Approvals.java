package cn.bazhong.projects.launcher.sample;

import cn.bazhong.projects.launcher.sample.PlannedProject.Turn;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Listed projects on their way to approval: one is being carried out, the others are as far as
 * another organ each (A17-A25). */
final class Approvals {
    /** How far a dossier has come. The first are played where a ledger has few projects. */
    private enum Reach {
        OPINIONS, APPROVAL, COMMITTEE, REVIEWED, TECHNICAL, RETURNED, OVERDUE, GOVERNMENT, BUDGET, DRAFT, REVISED, LATE
    }

    private static final Set<Reach> REVIEWED_IN_SESSION =
            Set.of(Reach.APPROVAL, Reach.REVIEWED, Reach.GOVERNMENT, Reach.BUDGET, Reach.REVISED, Reach.LATE);
    /** What the committee agrees to subject to revision is not through yet, nor what an opinion that came late holds up. */
    private static final Set<Reach> HELD_UP = Set.of(Reach.REVISED, Reach.LATE);
    private static final String SILENT = "CYBERSPACE_OPINION";
    private static final int BEGUN_BEFORE = 110;
    private static final int LATER_BEFORE = 32;
    private static final int ASKED_BEFORE = 9;
    private static final int WRITTEN_BEFORE = 3;
    private static final int TO_ANSWER = 6;
    private static final int INVITED_AHEAD = 5;

    private final Function<LocalDate, Scene> scenes;
    private final LocalDate today;
    private int accepting;

    Approvals(Function<LocalDate, Scene> scenes, LocalDate today) {
        this.scenes = scenes;
        this.today = today;
    }

    /** How many have come to their trial or beyond; known once it was played. */
    int accepting() {
        return accepting;
    }

    /** How many were begun. */
    int play() {
        Map<Reach, Handing> handing = new EnumMap<>(Reach.class);
        Scene scene = scenes.apply(today.minusDays(BEGUN_BEFORE));
        List<JsonNode> projects = eligible(scene);
        int spare = Math.max(0, projects.size() - Reach.values().length);
        accepting = new Accepting(scenes, today).play(projects.subList(projects.size() - spare, projects.size()));
        for (int i = 0; i < Math.min(projects.size(), Reach.values().length); i++) {
            handing.put(Reach.values()[i], new Handing(scene, projects.get(i)));
        }
        throughTheSession(scene, handing);
        LocalDate budgeted = scene.time().today();
        scene.time().on(today.minusDays(LATER_BEFORE));
        atTheOffice(scene, handing);
        scene.time().on(today.minusDays(ASKED_BEFORE));
        ifBegun(handing, Reach.OPINIONS, one -> one.write().submit().objected().materialAsked());
        scene.time().on(today.minusDays(WRITTEN_BEFORE));
        ifBegun(handing, Reach.DRAFT, Handing::write);
        upstream(scene);
        withheld(scene);
        ifBegun(handing, Reach.REVIEWED, one -> new Building(scenes.apply(budgeted.plusDays(1)), one.project()).play());
        ifBegun(handing, Reach.REVIEWED, one -> new Sharing(scenes.apply(budgeted.plusDays(2)), one.project(), today).play());
        return handing.size();
    }

    private void throughTheSession(Scene scene, Map<Reach, Handing> all) {
        List<Handing> reviewed = all.entrySet().stream().filter(one -> REVIEWED_IN_SESSION.contains(one.getKey()))
                .map(Map.Entry::getValue).toList();
        reviewed.forEach(one -> one.write().submit());
        scene.time().on(scene.time().daysOn(TO_ANSWER));
        all.forEach((reach, one) -> {
            if (REVIEWED_IN_SESSION.contains(reach)) {
                (reach == Reach.LATE ? one.opinionsBut(SILENT) : one.opinions()).answered();
            }
        });
        scene.time().on(scene.time().daysOn(TO_ANSWER));
        ifBegun(all, Reach.LATE, one -> one.goneOnWithout(SILENT));
        reviewed.forEach(Handing::technicallyReviewed);
        hold(scene, reviewed, all.get(Reach.REVISED));
        scene.time().on(scene.time().daysOn(TO_ANSWER));
        all.forEach((reach, one) -> {
            if (REVIEWED_IN_SESSION.contains(reach) && !HELD_UP.contains(reach)) {
                one.reported();
            }
        });
        ifBegun(all, Reach.LATE, Handing::cameLate);
        all.forEach((reach, one) -> {
            if (REVIEWED_IN_SESSION.contains(reach) && !HELD_UP.contains(reach) && reach != Reach.GOVERNMENT) {
                one.decided();
            }
        });
        scene.time().on(scene.time().daysOn(TO_ANSWER));
        ifBegun(all, Reach.REVIEWED, one -> one.approved().budgetReviewed());
        ifBegun(all, Reach.BUDGET, Handing::approved);
    }

    private static void atTheOffice(Scene scene, Map<Reach, Handing> all) {
        List<Reach> waiting = List.of(Reach.COMMITTEE, Reach.TECHNICAL, Reach.RETURNED);
        waiting.forEach(reach -> ifBegun(all, reach, one -> one.write().submit()));
        ifBegun(all, Reach.OVERDUE, one -> one.write().submit());
        scene.time().on(scene.time().daysOn(TO_ANSWER));
        waiting.forEach(reach -> ifBegun(all, reach, one -> one.opinions().answered()));
        ifBegun(all, Reach.OVERDUE, one -> one.opinionsBut("CYBERSPACE_OPINION").answered());
        scene.time().on(scene.time().daysOn(TO_ANSWER));
        ifBegun(all, Reach.COMMITTEE, Handing::technicallyReviewed);
        ifBegun(all, Reach.RETURNED, Handing::returned);
    }

    /** What waits for data administration before its owner applies to state or province (A13). */
    private static void upstream(Scene scene) {
        listed(scene).stream().filter(project -> project.at("/profile/upstreamCoordinated").asBoolean()).findFirst()
                .ifPresent(project -> new Handing(scene, project).writeUpstream().submit());
    }

    /** What may share nothing by law but is needed waits for the committee (A11). */
    private static void withheld(Scene scene) {
        listed(scene).stream().filter(project -> !project.at("/profile/sharesData").asBoolean()).findFirst()
                .ifPresent(project -> scene.portal().create(People.ownerOf(project.at("/ownerDepartment/code").asText()), "/requests",
                        Map.of("kind", "NON_SHARING", "projectId", project.get("id").asText(), "reason", "业务办理必需，且不能由统建系统替代。",
                                "legalBasis", project.at("/profile/nonSharingBasis").asText())));
    }

    /**
     * One session on all of these that wait for it.
     *
     * @param revised which of them is agreed to once it is mended; {@code null} for none
     */
    static void hold(Scene scene, List<Handing> reviewed, Handing revised) {
        Set<String> own = reviewed.stream().map(Handing::dossier).collect(Collectors.toSet());
        List<JsonNode> waiting = Portal.stream(scene.portal().get(scene.people().office(),
                "/review-sessions/preparation?docket=DOSSIERS").get("items"))
                .filter(item -> own.contains(item.get("id").asText())).toList();
        if (waiting.isEmpty()) {
            return;
        }
        agree(scene, "DOSSIERS", waiting, item -> revised != null && revised.dossier().equals(item.get("subjectId").asText()));
    }

    /** One session that agrees to all of these, to some of them once they are mended. */
    static void agree(Scene scene, String docket, List<JsonNode> items, Predicate<JsonNode> revised) {
        Sitting sitting = Sitting.convene(scene, Map.of("docket", docket), items, scene.time().daysOn(INVITED_AHEAD));
        sitting.answer(false);
        scene.time().on(sitting.day());
        sitting.open();
        sitting.castBallots();
        sitting.takeDownVotes(item -> Turn.L, false);
        sitting.conclude(item -> Turn.L, revised);
        sitting.close();
    }

    private static void ifBegun(Map<Reach, Handing> all, Reach reach, Consumer<Handing> deed) {
        if (all.containsKey(reach)) {
            deed.accept(all.get(reach));
        }
    }

    /** Listed, built by the owner, small enough for a merged plan, not about to lapse, and in no need of an exception (A11). */
    private static List<JsonNode> eligible(Scene scene) {
        Set<String> moving = moving(scene);
        List<JsonNode> eligible = new ArrayList<>();
        for (JsonNode project : listed(scene)) {
            JsonNode way = scene.portal().get(scene.people().office(), "/projects/" + project.get("id").asText() + "/approval-path");
            boolean mergeable = Portal.stream(way.get("options")).anyMatch(option -> option.get("kind").asText().equals("PLAN_ONLY"))
                    && way.get("amount").decimalValue().compareTo(way.get("planCeiling").decimalValue()) <= 0
                    && way.get("amount").decimalValue().compareTo(BigDecimal.ZERO) > 0;
            boolean upstream = project.at("/profile/upstreamCoordinated").asBoolean();
            boolean shares = project.at("/profile/sharesData").asBoolean();
            if (mergeable && shares && !upstream && !moving.contains(project.get("id").asText())) {
                eligible.add(project);
            }
        }
        return eligible;
    }

    /** Lists of later years are of tests that run meanwhile. */
    private static List<JsonNode> listed(Scene scene) {
        String office = scene.people().office();
        return Portal.stream(scene.portal().get(office, "/projects?stage=LISTED&limit=100").get("items"))
                .filter(one -> one.get("year").asInt() <= Ledger.CURRENT_YEAR)
                .map(one -> scene.portal().get(office, "/projects/" + one.get("id").asText())).toList();
    }

    /** What an adjustment under way is about. */
    private static Set<String> moving(Scene scene) {
        String office = scene.people().office();
        Set<String> moving = new HashSet<>();
        for (JsonNode list : scene.portal().get(office, "/annual-lists?limit=100").get("items")) {
            for (JsonNode issue : scene.portal().get(office, "/annual-lists/" + list.get("id").asText()).path("issues")) {
                if (!issue.get("state").asText().equals("PUBLISHED")) {
                    scene.portal().get(office, "/annual-lists/" + issue.get("id").asText() + "/lines?limit=100").get("items")
                            .forEach(line -> moving.add(line.get("projectId").asText()));
                }
            }
        }
        return moving;
    }
}
