package cn.bazhong.projects.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.bazhong.projects.testsupport.OnContext;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.NoResultException;
import jakarta.persistence.NonUniqueResultException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class RowsTest {

    @Test
    void readsWholeRowsAndSingleColumns() {
        Object[] row = OnContext.inTransaction(() -> Rows.of("select cast(:amount as numeric), cast(:at as timestamptz) = now()",
                Object[].class).with(Map.of("amount", new BigDecimal("1.10"), "at", Instant.EPOCH)).one());
        assertArrayEquals(new Object[] {new BigDecimal("1.10"), false}, row);
        assertEquals(List.of(1, 3), OnContext.inTransaction(() -> Rows.of("select n from generate_series(1, 3) n where n = any(:wanted) order by n",
                Integer.class).with("wanted", new Integer[] {3, 1, 7}).list()));
    }

    @Test
    void saysWhenThereIsNoRowOrMoreThanOne() {
        String none = "select 1 where false";
        assertNull(OnContext.inTransaction(() -> Rows.of(none, Integer.class).oneOrNull()));
        assertThrows(NoResultException.class,
                () -> OnContext.inTransaction(() -> Rows.of(none, Integer.class).one()));
        assertThrows(NonUniqueResultException.class,
                () -> OnContext.inTransaction(() -> Rows.of("values (1), (2)", Integer.class).oneOrNull()));
    }

    @Test
    void readsWhatItsOwnTransactionWrote() {
        Long read = OnContext.inTransaction(() -> Rows.of("insert into project_number (year, last) values (2001, 41) returning last",
                Integer.class).one().chain(() -> Rows.of("select cast(last as bigint) from project_number where year = :year",
                Long.class).with("year", 2001).one()));
        assertEquals(41L, read);
    }
}
