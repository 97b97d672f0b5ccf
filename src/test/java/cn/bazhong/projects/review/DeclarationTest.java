package cn.bazhong.projects.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeclarationTest {
    private static final UUID HERE = UUID.randomUUID();
    private static final UUID AWAY = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void whatTheAbsentDeclaredOutlastsAnEntryThatDoesNotNameThem() {
        List<Declaration> before = List.of(new Declaration(HERE, "持股"), new Declaration(AWAY, "近亲属"));
        assertEquals(List.of(new Declaration(OTHER, "任职"), new Declaration(AWAY, "近亲属")),
                Declaration.afterEntry(before, List.of(new DeclaredConflict(OTHER, "任职")), Set.of(AWAY)));
    }

    @Test
    void whatIsEnteredForThemTakesThePlaceOfIt() {
        assertEquals(List.of(new Declaration(AWAY, "顾问")), Declaration.afterEntry(
                List.of(new Declaration(AWAY, "近亲属")), List.of(new DeclaredConflict(AWAY, "顾问")), Set.of(AWAY)));
    }
}
