package cn.bazhong.projects.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.launcher.Platform;
import cn.bazhong.projects.launcher.sample.SamplePortal;
import cn.bazhong.projects.testsupport.Axe;
import cn.bazhong.projects.testsupport.Browser;
import cn.bazhong.projects.testsupport.Printed;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Every page in both languages, checked for WCAG 2.1 A and AA on the screen, and for what is wrong with it on paper. */
@Order(1)
class AccessibilityIT {
    private static final List<String> PAGES = List.of("/workbench", "/projects", "/applications", "/applications/new",
            "/annual-lists", "/review-sessions", "/review-sessions/new", "/regulation", "/people", "/service-accounts", "/administration", "/administration?tab=systems",
            "/administration?tab=people", "/administration?tab=policies", "/administration?tab=calendar",
            "/administration?tab=jurisdictions", "/experts", "/experts?tab=draws", "/consultations", "/oversight", "/oversight/sanctions",
            "/incidents", "/terminations", "/acceptances", "/determinations", "/determinations/history", "/catalogue-entries",
            "/sharing-rates", "/imports", "/performance", "/obligations", "/papers", "/papers/verification",
            "/om-budgets", "/cloud-requests", "/replaced-systems", "/api-reference",
            "/api-reference?operation=listProjects", "/api-reference?operation=correctAcceptance", "/nowhere");

    private final Platform portal = SamplePortal.get();

    @BeforeAll
    static void projectsHaveComeFar() {
        FarProjects.play();
    }

    /** Each page in the language the one before was left in, and then in the other. */
    @Test
    void noPageKeepsAnybodyOutInEitherLanguage() {
        List<String> violations = new ArrayList<>();
        try (BrowserContext visitor = Browser.undisturbed(portal.address(), "zh-CN")) {
            Page page = Browser.signIn(visitor, "lgo", "/workbench");
            List<String> paths = new ArrayList<>(PAGES);
            paths.addAll(pagesOfOne(page));
            paths.addAll(pagesOfOneBuilt(page));
            paths.forEach(path -> lookTwice(page, path, violations));
        }
        assertEquals(List.of(), violations);
    }

    /** A system with what it is let do, by those who let it. */
    @Test
    void nobodyIsKeptOutOfWhatASystemMayDo() {
        List<String> violations = new ArrayList<>();
        try (BrowserContext visitor = Browser.undisturbed(portal.address(), "zh-CN")) {
            Page page = Browser.signIn(visitor, "finance", "/workbench");
            List.of("/service-accounts", "/service-accounts/finance-system").forEach(path -> lookTwice(page, path, violations));
            // Two pages, each in both languages: the last is in Chinese again.
            page.getByText("收回授权").first().waitFor();
            page.locator("input[name='opinions.give']").check();
            Axe.violations(page).forEach(violations::add);
        }
        assertEquals(List.of(), violations);
    }

    private static void lookTwice(Page page, String path, List<String> violations) {
        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        String before = look(page, path, violations);
        page.locator(".language").click();
        page.waitForFunction("before => document.documentElement.lang !== before", before);
        look(page, path, violations);
    }

    /** @return the language it was read in */
    private static String look(Page page, String path, List<String> violations) {
        String language = (String) page.evaluate("document.documentElement.lang");
        Stream.concat(Axe.violations(page).stream(), Printed.faults(page).stream())
                .forEach(one -> violations.add(path + " " + language + " " + one));
        return language;
    }

    /**
     * A project with its parts, one that is carried out with a change, an incident and an order on it, a dossier, a draw of
     * experts, an application to screen, a list, its adjustment, their comparison, a session, its minutes, a request.
     */
    private static List<String> pagesOfOne(Page page) {
        String adjusted = "/annual-lists/" + first(page, "/annual-lists", "items.find { it.adjustment == 2 }.id");
        String session = "/review-sessions/" + first(page, "/review-sessions", "items.find { it.state == 'CLOSED' }.id");
        String project = "/projects/" + first(page, "/projects?stage=LISTED", "items[0].id");
        String draw = "/experts/draws/" + first(page, "/expert-draws", "items[0].id");
        String dossier = "/dossiers/" + first(page, "/consultations", "items[0].id");
        String carriedOut = "/projects/" + first(page, "/incidents", "items[0].projectId");
        String onItsWay = "/projects/" + first(page, "/consultations", "items[0].projectId");
        return List.of(carriedOut + "?tab=execution", carriedOut + "?tab=oversight",
                "/change-requests/" + first(page, "/change-requests", "items[0].id"),
                "/incidents/" + first(page, "/incidents", "items[0].id"), "/rectifications/" + first(page, "/rectifications", "items[0].id"),
                project, project + "?tab=path", project + "?tab=documents", draw,
                onItsWay + "?tab=dossiers", onItsWay + "?tab=procedures", dossier, dossier + "?tab=content", dossier + "?tab=versions",
                first(page, "/inbox?box=TODO", "items.find { it.kind == 'APPLICATION' }.page"),
                "/annual-lists/" + first(page, "/annual-lists", "items.find { it.state == 'COLLECTING' }.id"),
                adjusted, adjusted + "/comparison", session, session + "/minutes",
                first(page, "/inbox?box=DONE", "items.find { it.kind == 'CANCELLATION' }.page"));
    }

    /** A project that came to operation, with what is told of its acceptance, its data and its performance; a finding. */
    private static List<String> pagesOfOneBuilt(Page page) {
        String project = "/projects/" + first(page, "/performance-reports", "items[0].projectId");
        return List.of(project + "?tab=acceptance", project + "?tab=performance", project + "?tab=resources", project + "?tab=operation",
                "/determinations/" + first(page, "/determinations", "items[0].id"),
                "/performance/" + first(page, "/performance-reports", "items.find { it.kind == 'MONITORING' }.id"));
    }

    private static String first(Page page, String list, String which) {
        String answer = page.request().get("/api/v1" + list + (list.contains("?") ? "&" : "?") + "limit=100").text();
        return Objects.requireNonNull(JsonPath.from(answer).getString(which), () -> list + " has no " + which);
    }
}
