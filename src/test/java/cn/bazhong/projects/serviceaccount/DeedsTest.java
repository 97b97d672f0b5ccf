package cn.bazhong.projects.serviceaccount;

import static cn.bazhong.projects.testsupport.Systems.allow;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.spreadsheet.ReadSheet;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.OnContext;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import cn.bazhong.projects.testsupport.Workbooks;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a system did is told with what it was about, to the department it was done for. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class DeedsTest {
    private static final String DAY = "2026-03-02";
    private static final String FIRST = "items[0].";
    private final Person finance = Person.of("deeds", "周处长", "511900-CZJ", Role.FINANCE).on(DAY);
    private final Person admin = Person.of("deeds-admin", "管理员", "511900-DSJ", Role.PLATFORM_ADMIN).on(DAY);

    @Inject
    Events events;

    @Test
    void aDeedNamesItsProjectAndLeadsThereWhoMaySeeIt() {
        DossierScene scene = opinion("deeds-of-project");
        String code = scene.owner().get("/projects/" + scene.project()).path("code");
        String path = "/service-accounts/deeds-of-project/deeds";
        finance.get(path).then().statusCode(200).body(FIRST + "projectCode", equalTo(code), FIRST + "projectName",
                equalTo("报批测试项目"), FIRST + "projectId", equalTo(scene.project()), FIRST + "subject", nullValue());
        admin.get(path).then().body("items.projectCode", everyItem(nullValue()), "items.projectName", everyItem(nullValue()),
                "items.subject", everyItem(nullValue()));
        ReadSheet sheet = Workbooks.read(finance.workbook(path).asByteArray());
        assertEquals(code, Workbooks.column(sheet, 2, 4).get(0));
        assertEquals("报批测试项目", Workbooks.column(sheet, 3, 4).get(0));
        Database.execute("DELETE FROM project_access WHERE department = '511900-CZJ' AND project_id = '" + scene.project() + "'");
        Person clerk = Person.of("deeds-clerk", "科员", "511900-CZJ", Role.PROJECT_OWNER).on(DAY);
        clerk.get(path).then().body(FIRST + "projectCode", equalTo(code), "items.projectId", everyItem(nullValue()));
    }

    @Test
    void whatIsNoProjectsIsToldByItsTitleInTheLanguageOfTheReader() {
        Person.system("deeds-of-none", "511900-CZJ").on(DAY).get("/me").then().statusCode(200);
        Actor system = new Actor("service-deeds-of-none", "deeds-of-none（通过接口）", "511900-CZJ", Set.of(Role.INTEGRATION));
        OnContext.inTransaction(() -> events.append(NewEvent.of(new Subject(SubjectType.DEPARTMENT, "511900-MZJ"),
                AllowanceEvent.CLIENT_LIMIT_ENTERED, system).with("client", "x")));
        String path = "/service-accounts/deeds-of-none/deeds";
        finance.get(path).then().body("items.subject", contains("巴中市民政局"), FIRST + "projectCode", nullValue());
        finance.inEnglish().get(path).then().body("items.subject", contains("Civil Affairs Bureau"));
    }

    /** What a deed is about is read with it. */
    @Test
    void manyDeedsTakeAsManyStatementsAsOne() {
        Person.system("deeds-of-many", "511900-CZJ").on(DAY).get("/me").then().statusCode(200);
        Actor system = new Actor("service-deeds-of-many", "deeds-of-many（通过接口）", "511900-CZJ", Set.of(Role.INTEGRATION));
        OnContext.inTransaction(() -> events.appendAll(Collections.nCopies(5, NewEvent.of(new Subject(SubjectType.DEPARTMENT,
                "511900-MZJ"), AllowanceEvent.CLIENT_LIMIT_ENTERED, system).with("client", "x"))));
        String path = "/service-accounts/deeds-of-many/deeds?limit=";
        finance.get(path + 100).then().body("items.size()", equalTo(5));
        assertEquals(Statements.of(() -> finance.get(path + 1)).size(), Statements.of(() -> finance.get(path + 100)).size());
    }

    private DossierScene opinion(String client) {
        DossierScene scene = DossierScene.listed("511900-MZJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
        Person system = Person.system(client, "511900-CZJ", "opinions.give", "projects.read").on(DAY);
        system.get("/me").then().statusCode(200);
        allow(finance, client, Set.of("opinions.give"), List.of(Role.FINANCE), "2026-12-31").then().statusCode(201);
        scene.conclude(system, "FINANCE_OPINION", Map.of("outcome", "AGREED", "opinion", "资金来源明确")).then().statusCode(200);
        return scene;
    }
}
