package cn.bazhong.projects.launcher.sample;

import cn.bazhong.projects.launcher.Platform;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Projects that systems apply for and lead on over the API, each as a client of its own: what people do about them meanwhile. */
public final class ConnectedProjects {
    public static final String OWNERS_SYSTEM = "welfare-system";
    public static final String FINANCE_SYSTEM = "finance-system";
    private static final Set<String> DEEDS = Set.of("applications.submit", "changes.submit", "terminations.request");
    private static final int AHEAD = 5;

    private final Platform platform;
    private final Scene scene;
    private final int year;
    private final List<PlannedProject> projects;
    private final ListedProject list;
    private List<Handing> plans;

    private ConnectedProjects(Platform platform, Scene scene, int year, List<PlannedProject> projects) {
        this.platform = platform;
        this.scene = scene;
        this.year = year;
        this.projects = projects;
        this.list = ListedProject.call(scene, year, projects);
    }

    /**
     * The call for a list of which they will be the only projects.
     *
     * @param lines as the ledger has them
     */
    public static ConnectedProjects call(Platform platform, int year, List<String> lines) {
        return new ConnectedProjects(platform, ListedProject.scene(platform, year, LocalDate.of(year, 12, 31)), year,
                IntStream.range(0, lines.size()).mapToObj(number -> PlannedProject.of(year, number, lines.get(number))).toList());
    }

    /** The time at which the systems call next. */
    public String now() {
        scene.time().pass();
        return scene.time().now().toString();
    }

    /** What the owner writes in an application. */
    public String profile(int number) {
        try {
            return new ObjectMapper().writeValueAsString(Profiles.of(projects.get(number)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each department lets its system act on its behalf, once it has called. */
    public void allow() {
        allow(OWNERS_SYSTEM, People.ownerOf(projects.get(0).owner()), DEEDS, List.of());
        allow(FINANCE_SYSTEM, "finance", Set.of("opinions.give"), List.of("FINANCE"));
    }

    private void allow(String system, String user, Set<String> deeds, List<String> opinionsAs) {
        new Portal(platform.address(), name -> platform.serviceToken(name, "projects.read"), scene.time()).get(system, "/me");
        scene.portal().create(user, "/service-accounts/" + system + "/allowances", Map.of("scopes", deeds, "opinionsAs", opinionsAs,
                "lastDay", scene.time().today().plusDays(360).toString(), "reason", "系统对接"));
    }

    /**
     * What was applied for is accepted and listed, and its plans are handed in; finance has not said yet what it thinks.
     *
     * @param applications their ids, in the order of the projects
     */
    public void listAndConsult(List<String> applications) {
        List<Applying> applying = IntStream.range(0, applications.size())
                .mapToObj(number -> Applying.of(scene, projects.get(number), applications.get(number))).toList();
        scene.time().on(scene.time().daysOn(AHEAD));
        applying.forEach(Applying::accept);
        list.decide();
        plans = BegunProject.consult(scene, year, "FINANCE_OPINION");
    }

    /** The plans are approved and carried out, up to the first payment. */
    public void begin() {
        BegunProject.approve(scene, plans);
        plans.forEach(plan -> new Building(scene, plan.project()).begin());
    }

    /** Committee and government agree to end what their owners want to end (A26). */
    public void terminate() {
        String office = scene.people().office();
        List<String> own = plans.stream().map(plan -> plan.project().get("name").asText()).toList();
        List<JsonNode> waiting = Portal.stream(scene.portal().get(office, "/review-sessions/preparation?docket=TERMINATIONS").get("items"))
                .filter(item -> own.contains(item.get("projectName").asText())).toList();
        Approvals.agree(scene, "TERMINATIONS", waiting, item -> false);
        for (JsonNode item : waiting) {
            String step = "/steps/" + scene.portal().get(office, "/terminations/" + item.get("id").asText()).at("/waitsFor/id").asText();
            String government = scene.people().government();
            scene.portal().post(government, step + "/outcome", scene.portal().get(government, step), Map.of("outcome", "AGREED", "opinion",
                    "同意终止。", "documentNumber", "巴府函〔" + year + "〕30号"));
        }
    }
}
