package cn.bazhong.projects.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.testsupport.OwnPortal;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Systems;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever of a unit's way a system may read, it is offered no deed that the door would refuse: one that only reads, one that
 * asks for every deed and is let do none, and one that is let enter the execution, which makes it an owner beyond that door.
 */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
@TestProfile(OwnPortal.class)
class OfferedToSystemsTest {
    private static final int YEAR = 2067;

    @Test
    void noSystemIsOfferedWhatTheDoorKeepsItOutOf() {
        Unit unit = Unit.city(YEAR);
        Set<String> reading = Set.of(Scope.READ_LISTS, Scope.READ_PROJECTS, Scope.READ_EVENTS);
        Onlooker onlooker = new Onlooker(Map.of(system("onlooker-reads", unit), reading,
                system("onlooker-asks", unit, Scope.SUBMIT_APPLICATIONS, Scope.SUBMIT_CHANGES, Scope.ENTER_EXECUTION), reading,
                entering(unit), union(reading, Set.of(Scope.ENTER_EXECUTION))));
        new UnitsWay(unit, onlooker).go();
        assertEquals(Set.of(), onlooker.wrong());
        assertTrue(onlooker.refused().size() > 10, onlooker.refused().toString());
    }

    private static Person entering(Unit unit) {
        Person system = system("onlooker-enters", unit, Scope.ENTER_EXECUTION);
        system.get("/me").then().statusCode(200);
        Systems.allow(unit.owner().on(YEAR - 1 + "-08-01"), "onlooker-enters", Set.of(Scope.nameOf(Scope.ENTER_EXECUTION)), List.of(),
                YEAR - 1 + "-12-31").then().statusCode(201);
        return system;
    }

    /** It asks for all there is to read, and some deeds. */
    private static Person system(String client, Unit unit, String... deeds) {
        Stream<String> scopes = Stream.concat(Stream.of(Scope.READ_LISTS, Scope.READ_PROJECTS, Scope.READ_EVENTS), Stream.of(deeds));
        return Person.system(client, unit.ownerCode(), scopes.map(Scope::nameOf).toArray(String[]::new));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }
}
