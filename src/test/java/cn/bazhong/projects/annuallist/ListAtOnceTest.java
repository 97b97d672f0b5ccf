package cn.bazhong.projects.annuallist;

import static cn.bazhong.projects.testsupport.ListScene.GOVERNMENT;
import static cn.bazhong.projects.testsupport.ListScene.GOVERNMENT_TOO;
import static cn.bazhong.projects.testsupport.ListScene.OFFICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.AtOnce;
import cn.bazhong.projects.testsupport.ListInside;
import cn.bazhong.projects.testsupport.ListScene;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Many lines, and many people at the same moment. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class ListAtOnceTest {
    private static final int MANY = 120;

    @Inject
    ListInside inside;

    @Test
    void ofSeveralClerksOfTheGovernmentExactlyOneDecides() {
        ListScene scene = ListScene.atTheCity(inside, 2077, "1000000.00", "2000000.00");
        UUID line = UUID.fromString((String) scene.lines(OFFICE).get(0).get("id"));
        List<Map<String, Object>> agreed = scene.agreementsExcept();
        List<Map<String, Object>> reduced = scene.agreementsExcept(scene.decision(line, "REDUCE", "500000.00", "压减"));
        String tag = ListScene.tag(scene.list(OFFICE));
        List<Callable<Integer>> deeds = new ArrayList<>();
        for (int clerk = 0; clerk < 4; clerk++) {
            List<Map<String, Object>> decisions = clerk % 2 == 0 ? agreed : reduced;
            String token = clerk % 2 == 0 ? GOVERNMENT : GOVERNMENT_TOO;
            deeds.add(() -> scene.post(token, scene.path("/decisions"), Map.of("decisions", decisions), tag).extract().statusCode());
        }
        List<Integer> answers = AtOnce.all(deeds);
        assertEquals(1, Collections.frequency(answers, 200), answers.toString());
        assertTrue(answers.stream().allMatch(status -> List.of(200, 403, 409, 412).contains(status)), answers.toString());
        assertEquals("AT_PARTY_COMMITTEE", scene.state());
        scene.lines(OFFICE).forEach(one -> assertEquals(2, ((List<?>) one.get("decisions")).size()));
    }

    @Test
    void aLineEnteredWhileTheListIsHandedInIsEitherOnItOrRefused() {
        ListScene scene = ListScene.collecting(inside, 2078, "1000000.00");
        scene.on(LocalDate.of(2077, 10, 8));
        String tag = ListScene.tag(scene.list(OFFICE));
        List<String> outcome = AtOnce.all(List.of(
                () -> "submit " + scene.post(OFFICE, scene.path("/submission"), null, tag).extract().statusCode(),
                () -> entered(scene)));
        int lines = scene.lines(OFFICE).size();
        assertEquals(outcome.contains("entered") ? 2 : 1, lines, outcome.toString());
        assertTrue(List.of("submit 200", "submit 412").contains(outcome.get(0)), outcome.toString());
        assertEquals(outcome.get(0).equals("submit 200") ? "AT_COMMITTEE" : "COLLECTING", scene.state());
    }

    private static String entered(ListScene scene) {
        try {
            scene.enter("511900-MZJ", "1000000.00");
            return "entered";
        } catch (RuntimeException refused) {
            return "refused";
        }
    }

    @Test
    void aLongListGoesItsWholeWayAndReadsInAsManyStatementsAsASmallOne() {
        ListScene small = ListScene.collecting(inside, 2065, "1000000.00");
        ListScene large = ListScene.collecting(inside, 2066, "1000000.00");
        inside.enterMany(UUID.fromString(large.id()), "511900-MZJ", "1000000.00", MANY - 1);
        readsAlike(small, large, OFFICE);
        for (ListScene scene : List.of(small, large)) {
            scene.on(LocalDate.of(scene.year() - 1, 10, 8));
            scene.submit().statusCode(200);
            inside.conclude(UUID.fromString(scene.id()), scene.agreementsOnAll(), scene.today());
            scene.conclude(ListScene.CHAIR, "AGREED", null).statusCode(200);
        }
        readsAlike(small, large, GOVERNMENT);
        for (ListScene scene : List.of(small, large)) {
            scene.agreeExcept(GOVERNMENT).statusCode(200);
            scene.agreeExcept(ListScene.PARTY).statusCode(200);
            scene.publish().statusCode(200);
        }
        assertEquals(MANY, large.totals().get("onList"));
        assertEquals(MANY, large.lines(ListScene.OTHER_OWNER).size());
        readsAlike(small, large, ListScene.OWNER);
    }

    private static void readsAlike(ListScene small, ListScene large, String reader) {
        for (String below : List.of("", "/lines?limit=100", "/procedure")) {
            int few = statements(small, reader, below);
            int many = statements(large, reader, below);
            assertTrue(many <= few && many <= 8, below + " takes " + few + " and " + many);
        }
    }

    private static int statements(ListScene scene, String reader, String below) {
        scene.as(reader).get(scene.path(below));
        return Statements.of(() -> scene.as(reader).get(scene.path(below)).then().statusCode(200)).size();
    }
}
