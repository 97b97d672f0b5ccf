package cn.bazhong.projects.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.launcher.Platform;
import cn.bazhong.projects.launcher.sample.ConnectedProjects;
import cn.bazhong.projects.testsupport.RunningPortal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Clients as the standard generator makes them of the contract compile in full, and systems that know nothing else apply for a
 * project, give an opinion on it, ask for a change, have it terminated and read its events (A14, A20, A25, A26).
 */
@Order(1)
class GeneratedClientsIT {
    private static final int YEAR = 2039;
    private static final String OWNER = ConnectedProjects.OWNERS_SYSTEM;
    private static final List<String> DEEDS = List.of("APPLICATION_SUBMITTED", "CHANGE_REQUEST_SUBMITTED", "CHANGE_REQUEST_WITHDRAWN",
            "TERMINATION_SUBMITTED");
    private static final String BY_OWNERS_SYSTEM = " 民政项目管理系统（演示）（通过接口）";
    private static final String BY_FINANCE_SYSTEM = "财政预算管理一体化系统（演示）（通过接口）";

    private final Platform portal = RunningPortal.get();
    private final List<GeneratedClient> clients = Stream.of(GeneratedClient.values()).map(GeneratedClient::build).toList();
    private ConnectedProjects projects;

    @Test
    void aSystemInEachLanguageLeadsItsProjectFromTheApplicationToTheTermination() {
        projects = ConnectedProjects.call(portal, YEAR, clients.stream().map(GeneratedClientsIT::line).toList());
        projects.allow();
        List<String> applied = theyApply();
        theyGiveOpinions(applied);
        theyAskForChanges(applied);
        theyTerminate(applied);
        theyReadWhatHappened(applied);
    }

    private List<String> theyApply() {
        List<String> applications = new ArrayList<>();
        List<String> applied = new ArrayList<>();
        for (int i = 0; i < clients.size(); i++) {
            String[] told = does(i, OWNER, "lists.read projects.read applications.submit", "apply", String.valueOf(YEAR),
                    projects.profile(i)).get(0).split(" ");
            assertEquals("SUBMITTED", told[2]);
            applications.add(told[0]);
            applied.add(told[1]);
        }
        for (int i = 0; i < clients.size(); i++) {
            assertTrue(follow(i, applied.get(i), "APPLICATION_SUBMITTED").contains("APPLICATION_SUBMITTED" + BY_OWNERS_SYSTEM));
        }
        projects.listAndConsult(applications);
        return applied;
    }

    private void theyGiveOpinions(List<String> applied) {
        for (int i = 0; i < clients.size(); i++) {
            assertEquals(List.of("AGREED " + BY_FINANCE_SYSTEM),
                    does(i, ConnectedProjects.FINANCE_SYSTEM, "projects.read opinions.give", "opine", applied.get(i)));
        }
        projects.begin();
    }

    private void theyAskForChanges(List<String> applied) {
        for (int i = 0; i < clients.size(); i++) {
            assertEquals(List.of("SUBMITTED WITHDRAWN"), does(i, OWNER, "projects.read changes.submit", "change", applied.get(i)));
        }
    }

    private void theyTerminate(List<String> applied) {
        for (int i = 0; i < clients.size(); i++) {
            assertEquals(List.of("SUBMITTED"), does(i, OWNER, "projects.read terminations.request", "terminate", applied.get(i)));
        }
        projects.terminate();
    }

    private void theyReadWhatHappened(List<String> applied) {
        for (int i = 0; i < clients.size(); i++) {
            List<String> events = follow(i, applied.get(i), "TERMINATION_AGREED");
            for (String deed : DEEDS) {
                assertTrue(events.contains(deed + BY_OWNERS_SYSTEM), () -> deed + " is missing from " + events);
            }
        }
    }

    private List<String> follow(int client, String project, String awaited) {
        return does(client, OWNER, "events.read", "follow", project, awaited);
    }

    private List<String> does(int client, String system, String scopes, String... deed) {
        return clients.get(client).does(Map.of("PORTAL", portal.address().toString(), "TOKEN",
                portal.serviceToken(system, scopes), "CLOCK", projects.now()), deed);
    }

    /** As the ledger has it. */
    private static String line(GeneratedClient client) {
        return String.join("|", "511900-MZJ", "民政接口平台（" + client + "）", "ANCB", "S39 280", "10", "", "L",
                "建设民政业务接口平台，业务线上流转并与公安共享，由" + client + "接入。", "两年内" + client + "接入业务线上办理率达到90%，响应时间缩短一半。",
                "民政办理记录" + client + ":编号、时间、结果:U:日");
    }
}
