package cn.bazhong.projects.testsupport;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.DecideStep;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.StepDesk;
import cn.bazhong.projects.procedure.StepKind;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An approved project that is carried out, as its owner enters it over the API. The estimate is 2,000,000 yuan. */
public final class ExecutionScene {
    private final DossierScene scene;

    private ExecutionScene(DossierScene scene) {
        this.scene = scene;
    }

    /** Approved, but the budget is not reviewed yet. */
    public static ExecutionScene approved(String department) {
        return approved(DossierScene.listed(department, same -> { }).way("PLAN_ONLY"));
    }

    /** As {@link #approved(String)}, from a project whose way is chosen. */
    public static ExecutionScene approved(DossierScene scene) {
        return decided(scene.begin("IMPLEMENTATION_PLAN").submit().opinions());
    }

    /** From a dossier on which every body has given its opinion. */
    public static ExecutionScene decided(DossierScene scene) {
        scene.reviewed().governed();
        scene.conclude(scene.development(), "DESIGN_APPROVAL", Map.of("outcome", "AGREED", "documentNumber", "巴发改〔2026〕12号"))
                .then().statusCode(200);
        return new ExecutionScene(scene);
    }

    /** And the budget is reviewed: it may be procured. */
    public static ExecutionScene budgeted(String department) {
        return budgeted(approved(department));
    }

    /** The budget of an approved one is reviewed. */
    public static ExecutionScene budgeted(ExecutionScene approved) {
        approved.scene.conclude(approved.scene.body("FINANCE_OPINION"), "BUDGET_REVIEW", Map.of("outcome", "AGREED",
                "documentNumber", "巴财评〔2026〕3号")).then().statusCode(200);
        return approved;
    }

    /** And it has a lot under construction with a contract of that amount. */
    public static ExecutionScene building(String department, String amount) {
        ExecutionScene scene = budgeted(department);
        scene.post("/lots", lot("软件开发", "1800000.00")).then().statusCode(200);
        scene.awarded(0);
        scene.post("/lots/" + scene.lot(0) + "/contracts", scene.contract("SOFTWARE_DEVELOPMENT", amount)).then().statusCode(200);
        return scene;
    }

    public DossierScene dossier() {
        return scene;
    }

    public String project() {
        return scene.project();
    }

    public ExecutionScene on(String day) {
        scene.on(day);
        return this;
    }

    public Person owner() {
        return scene.owner();
    }

    /** What a session of the committee came to on a matter of the project. */
    public void inSession(ProcedureKind procedure, StepKind step, String subject, Outcome outcome) {
        StepDesk desk = CDI.current().select(StepDesk.class).get();
        OnContext.inTransaction(() -> desk.concludeInSession(procedure, UUID.fromString(subject), step, DecideStep.of(outcome, "评审结论"),
                LocalDate.parse(scene.day()), new Actor("chair", "赵敏", "511900-ZFB", Set.of(Role.COMMITTEE_CHAIR))));
    }

    public String path(String deed) {
        return "/projects/" + scene.project() + "/execution" + deed;
    }

    public JsonPath read() {
        return owner().get(path("")).then().statusCode(200).extract().jsonPath();
    }

    public long version() {
        return read().getLong("version");
    }

    public Response post(String deed, Object body) {
        return owner().post(path(deed), version(), body);
    }

    public Response put(String deed, Object body) {
        return owner().put(path(deed), version(), body);
    }

    public String lot(int index) {
        return read().getString("lots[" + index + "].id");
    }

    public String contract(int lot, int index) {
        return read().getString("lots[" + lot + "].contracts[" + index + "].id");
    }

    public void awarded(int index) {
        post("/lots/" + lot(index) + "/procurement", procurement("GOVERNMENT_PROCUREMENT", "COMPETITIVE_CONSULTATION"))
                .then().statusCode(200);
        post("/lots/" + lot(index) + "/award", Map.of("supplier", "川云公司", "amount", 1800000, "awardedOn", scene.day()))
                .then().statusCode(200);
    }

    public static Map<String, Object> lot(String name, String budget) {
        return Map.of("name", name, "contents", name, "budget", new BigDecimal(budget), "works", false, "inCatalogue", false);
    }

    public Map<String, Object> procurement(String route, String method) {
        return Map.of("route", route, "method", method, "startedOn", scene.day());
    }

    /** As it may be entered; a software development contract says whose everything is. */
    public Map<String, Object> contract(String kind, String amount, Object... changes) {
        Map<String, Object> contract = new HashMap<>(Map.of("kind", kind, "number", "HT-1", "title", "合同", "supplier", "川云公司",
                "amount", new BigDecimal(amount), "signedOn", scene.day(), "sourceCodeClause", "归建设单位", "patentClause", "归建设单位",
                "resultClause", "归建设单位", "instalments", List.of()));
        for (int i = 0; i < changes.length; i += 2) {
            contract.put((String) changes[i], changes[i + 1]);
        }
        return contract;
    }

    public Map<String, Object> payment(String amount) {
        return Map.of("amount", new BigDecimal(amount), "paidOn", scene.day(), "source", "SPECIAL_FUNDS", "voucher", "记-1", "purpose",
                "首付款");
    }
}
