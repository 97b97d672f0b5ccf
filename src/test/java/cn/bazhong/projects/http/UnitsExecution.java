package cn.bazhong.projects.http;

import cn.bazhong.projects.testsupport.Person;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a unit enters while an approved project of its own is carried out. */
final class UnitsExecution {
    private static final String HOME = "/projects/{id}/execution";

    private final UnitsWay way;
    private final Unit unit;
    private final String project;
    private final String day;
    private final Person organ;

    /** @param organ somebody of development and reform */
    UnitsExecution(UnitsWay way, String project, String day, Person organ) {
        this.organ = organ;
        this.way = way;
        this.unit = way.unit();
        this.project = project;
        this.day = day;
    }

    void carryOut() {
        JsonPath lots = own("POST", "/lots", lot("不外传的标段"));
        String lot = way.visit().secret(lots.getString("lots[0].id"));
        own("PUT", "/lots/{lot}", lot("不外传的另一标段"), lot);
        String milestone = way.visit().secret(own("PUT", "/milestones", Map.of("milestones", List.of(Map.of("name", "不外传的节点",
                "plannedOn", day, "percent", 10)))).getString("milestones[0].id"));
        Map<String, Object> procurement = Map.of("route", "GOVERNMENT_PROCUREMENT", "method", "INQUIRY", "startedOn", day);
        own("POST", "/lots/{lot}/procurement", procurement, lot);
        own("POST", "/lots/{lot}/procurement-failure", Map.of("reason", "不外传的原因"), lot);
        own("POST", "/lots/{lot}/procurement", procurement, lot);
        own("POST", "/lots/{lot}/award", Map.of("supplier", "不外传的公司", "amount", 1000, "awardedOn", day), lot);
        Map<String, Object> contract = Map.of("kind", "GOODS", "number", "不外传的合同号", "title", "合同", "supplier", "公司", "amount", 1000,
                "signedOn", day);
        way.done("POST " + HOME + "/lots/{lot}/contract-screenings", unit.owner(), null, contract, project, lot);
        String signed = way.visit().secret(own("POST", "/lots/{lot}/contracts", contract, lot).getString("lots[0].contracts[0].id"));
        String payment = way.visit().secret(own("POST", "/contracts/{contract}/payments", Map.of("amount", new BigDecimal("10.00"),
                "paidOn", day, "source", "SPECIAL_FUNDS", "voucher", "不外传的凭证", "purpose", "首付款"), signed)
                .getString("lots[0].contracts[0].payments[0].id"));
        own("POST", "/payments/{payment}/reversal", Map.of("reason", "不外传的冲销"), payment);
        own("POST", "/milestones/{milestone}/completion", Map.of("reachedOn", day), milestone);
        own("POST", "/progress-reports", Map.of("month", day.substring(0, 7), "percent", 10, "done", "不外传的进展"));
        String volume = way.visit().secret(own("POST", "/archives", Map.of("number", "不外传的案卷号", "title", "案卷", "retention", "PERMANENT",
                "items", 3, "filedOn", day, "place", "不外传的地点")).getString("archives[0].id"));
        own("POST", "/archives/{archive}/transfer", Map.of("transferredOn", day, "transferredTo", "不外传的接收单位"), volume);
        UnitsIncidents incidents = new UnitsIncidents(way, project, day);
        incidents.report();
        incidents.terminate();
        own("POST", "/lots/{lot}/completion", Map.of("completedOn", day), lot);
        way.read("GET " + HOME, unit.owner(), project);
        change();
        unapproved();
    }

    private void change() {
        String change = way.visit().secret(way.done("POST /change-requests", unit.owner(), null, Map.of("projectId", project))
                .getString("id"));
        Map<String, Object> content = Map.of("reason", "不外传的特殊情况", "contents", "不外传的调整", "mainContents", false, "goalsKept", true);
        way.done("POST /change-requests/{id}/screenings", unit.owner(), null, content, change);
        way.done("PUT /change-requests/{id}/contents", unit.owner(), changeVersion(change), content, change);
        way.done("POST /change-requests/{id}/submission", unit.owner(), changeVersion(change), Map.of(), change);
        way.read("GET /change-requests/{id}", unit.owner(), change);
        way.visit().read("/change-requests?limit=100");
        way.done("POST /change-requests/{id}/withdrawal", unit.owner(), changeVersion(change), Map.of("reason", "不外传的撤回"), change);
    }

    /** Something was done other than approved. */
    private void unapproved() {
        String home = "/projects/{id}/unapproved-changes";
        String change = way.visit().secret(way.done("POST " + home, unit.office(), null, Map.of("what", "不外传的擅自变更", "foundOn", day,
                "lines", List.of(new UUID(7, 0).toString())), project).getString("id"));
        way.read("GET " + home, unit.owner(), project);
        way.done("POST " + home + "/{change}/hearing", unit.owner(), 0L, Map.of("statement", "不外传的陈述"), project, change);
        way.done("POST " + home + "/{change}/finding", organ, 1L, Map.of("major", false, "causedOverrun", false, "reason", "不外传的理由",
                "documentNumber", "不外传的文号", "decidedOn", day), project, change);
    }

    private long changeVersion(String change) {
        return UnitsWay.version(unit.owner().on(day), "/change-requests/" + change);
    }

    private static Map<String, Object> lot(String name) {
        return Map.of("name", name, "contents", name, "budget", 1000, "works", false, "inCatalogue", true);
    }

    private JsonPath own(String verb, String deed, Object body, Object... below) {
        Object[] ids = new Object[below.length + 1];
        ids[0] = project;
        System.arraycopy(below, 0, ids, 1, below.length);
        long version = UnitsWay.version(unit.owner().on(day), "/projects/" + project + "/execution");
        return way.done(verb + " " + HOME + deed, unit.owner(), version, body, ids);
    }
}
