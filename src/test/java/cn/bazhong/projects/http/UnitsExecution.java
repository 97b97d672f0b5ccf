package cn.bazhong.projects.http;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What a unit enters while an approved project of its own is carried out. */
final class UnitsExecution {
    private static final String HOME = "/projects/{id}/execution";

    private final UnitsWay way;
    private final Unit unit;
    private final String project;
    private final String day;

    UnitsExecution(UnitsWay way, String project, String day) {
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
        UnitsIncidents incidents = new UnitsIncidents(way, project, day);
        incidents.report();
        incidents.terminate();
        own("POST", "/lots/{lot}/completion", Map.of("completedOn", day), lot);
        way.read("GET " + HOME, unit.owner(), project);
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
