package cn.bazhong.projects.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.launcher.Machine;
import cn.bazhong.projects.launcher.Platform;
import cn.bazhong.projects.testsupport.Postgres;
import cn.bazhong.projects.testsupport.RunningPortal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The packaged portal on a database of its own with twenty thousand projects: how its lists are read. */
@Order(4)
class ListPlansIT {
    private static final String DATABASE = "many";
    private static final int PROJECTS = 20_000;
    private static Server server;
    private static ListPlans plans;

    @BeforeAll
    static void fillAndRead() {
        Platform platform = RunningPortal.get();
        Path project = Path.of(System.getProperty("portal.project", "")).toAbsolutePath();
        Postgres postgres = platform.postgres();
        postgres.ensureDatabase(DATABASE, Postgres.OWNER);
        PlanLog log = PlanLog.begin(postgres, DATABASE, platform.postgresLog());
        server = Server.portal(platform, project, DATABASE, Machine.freePort(), project.resolve("target/many/portal.log"));
        Api api = new Api(server.address(), platform::token);
        Map<Integer, String> lists = Templates.make(api);
        new Filling(postgres, DATABASE).to(PROJECTS, progress -> { });
        plans = ListPlans.of(api, log, postgres, DATABASE, new Lists(project.resolve("webui/openapi.json"), lists));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyListIsReadByAnIndex() {
        assertEquals(List.of(), plans.withoutIndex());
    }

    @Test
    void theLargeTablesAreThoseThatGrow() {
        assertTrue(plans.large().containsAll(Set.of("project", "application", "procedure", "step", "event", "list_line",
                "review_item", "review_vote", "project_reader", "line_decision", "baseline", "project_request", "restriction_cause",
                "paper_registration", "person", "dossier", "dossier_version", "dossier_asked", "step_condition", "document",
                "document_version", "obligation")),
                plans.large().toString());
    }

    @Test
    void everyListIsReadBySomebody() {
        assertEquals(List.of(), plans.unread());
    }
}
