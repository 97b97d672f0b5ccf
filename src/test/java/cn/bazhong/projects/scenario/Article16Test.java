package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.bazhong.projects.testsupport.Applying;
import cn.bazhong.projects.testsupport.Calls;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The information resource catalogue. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class Article16Test {
    private static final int YEAR = 2040;

    @Test
    void withoutACatalogueOneMayApplyButIsWarnedThatTheDossierNeedsIt() {
        Person owner = Person.owner("511900-DAG").on("2039-09-10");
        Applying applying = Applying.begin(owner, Calls.ofYear(YEAR), YEAR)
                .write("数字档案馆", profile -> profile.remove("catalogueEntries"));
        applying.submit();
        owner.get(applying.path("")).then().body("state", equalTo("SUBMITTED"),
                "findings.find { it.rule == 'A16_NO_CATALOGUE' }.severity", equalTo("WARNING"),
                "findings.find { it.rule == 'A16_NO_CATALOGUE' }.article", equalTo("A16"));
        applying.withdraw();
        Applying whole = Applying.begin(owner, Calls.ofYear(YEAR), YEAR).write("数字档案馆");
        owner.get(whole.path("")).then().body("findings.rule", not(hasItem("A16_NO_CATALOGUE")));
    }
}
