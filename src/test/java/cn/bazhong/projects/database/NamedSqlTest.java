package cn.bazhong.projects.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedSqlTest {

    @Test
    void numbersNamesInTheOrderTheyComeAndEachOnce() {
        NamedSql sql = NamedSql.of("select 1 from t where a = :a and b = :b_2 and c = :a");
        assertEquals("select 1 from t where a = $1 and b = $2 and c = $1", sql.text());
        assertEquals(List.of("a", "b_2"), sql.names());
    }

    @Test
    void leavesCastsAndQuotedColonsAlone() {
        NamedSql sql = NamedSql.of("select :a::text, 'at :noon', to_char(d, 'HH24:MI') from t");
        assertEquals("select $1::text, 'at :noon', to_char(d, 'HH24:MI') from t", sql.text());
        assertEquals(List.of("a"), sql.names());
    }

    @Test
    void ordersTheValuesAsTheyAreNumbered() {
        assertArrayEquals(new Object[] {2, 1}, NamedSql.of("select :second, :first").order(Map.of("first", 1, "second", 2)));
    }

    @Test
    void wantsExactlyTheValuesOfTheStatement() {
        NamedSql sql = NamedSql.of("select :a");
        List.of(Map.<String, Object>of(), Map.<String, Object>of("b", 1), Map.<String, Object>of("a", 1, "b", 1)).forEach(wrong ->
                assertThrows(IllegalArgumentException.class, () -> sql.order(wrong)));
    }
}
