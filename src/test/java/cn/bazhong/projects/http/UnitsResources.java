package cn.bazhong.projects.http;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.ResourceScene;
import io.restassured.path.json.JsonPath;
import java.util.Map;

/** The information resources of a unit: its own until they are registered, for everybody to find and to use afterwards (A10, A32). */
final class UnitsResources {
    private static final String HOME = "/catalogue-entries";

    private final UnitsWay way;
    private final Unit unit;
    private final String project;
    private final String day;
    private final Person data;
    private String entry;

    UnitsResources(UnitsWay way, String project, String day) {
        this.way = way;
        this.unit = way.unit();
        this.project = project;
        this.day = day;
        this.data = Person.of(unit.jurisdiction() + "-data", "舒管理", unit.jurisdiction() + "-DSJ", Role.DATA_ADMINISTRATION);
    }

    void keep() {
        enter("不外传的资源");
        way.visit().secret(entry);
        way.visit().secret("不外传的资源");
        way.read("GET " + HOME + "/{id}", unit.owner(), entry);
        way.read("GET " + HOME + "/{id}/uses", unit.owner(), entry);
        way.visit().read(HOME + "?limit=100");
        done("/removal", unit.owner(), Map.of("reason", "不外传的注销"));
        enter("养老设施");
        way.done("PUT " + HOME + "/{id}/contents", unit.owner(), version(), ResourceScene.content("养老设施分布"), entry);
        done("/submission", unit.owner(), Map.of());
        done("/return", data, Map.of("reason", "不全"));
        done("/submission", unit.owner(), Map.of());
        done("/registration", data, Map.of("number", "BZ-" + entry.substring(28), "registeredOn", day));
        done("/aggregation", data, Map.of("since", day));
        done("/sharing-refusal", unit.owner(), Map.of("legalBasis", "某法第一条"));
        done("/sharing", unit.owner(), Map.of("since", day));
        way.done("POST " + HOME + "/{id}/uses", user(), null, Map.of("purpose", "核验", "effect", "提速", "usedSince", day), entry);
        way.visit().read(HOME + "?limit=100");
        way.visit().read("/sharing-rates?year=" + day.substring(0, 4));
        way.read("GET /sharing-rates/{owner}", unit.owner(), unit.ownerCode());
    }

    private Person user() {
        return Person.owner(unit.jurisdiction().equals("511900") ? "511900-GGZY" : "511902-WJJ");
    }

    private void enter(String resource) {
        entry = way.done("POST " + HOME, unit.owner(), null, Map.of("projectId", project, "content", ResourceScene.content(resource)))
                .getString("id");
    }

    private JsonPath done(String deed, Person by, Object body) {
        return way.done("POST " + HOME + "/{id}" + deed, by, version(), body, entry);
    }

    private long version() {
        return UnitsWay.version(unit.owner().on(day), HOME + "/" + entry);
    }
}
