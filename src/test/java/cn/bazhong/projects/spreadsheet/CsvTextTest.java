package cn.bazhong.projects.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comma-separated values that every program reads alike, and none reckons with. */
class CsvTextTest {
    @Test
    void rowsEndAndFieldsAreQuotedAsRfc4180HasIt() {
        assertEquals("a,\"b,c\",\"d \"\"e\"\"\",\"f\r\ng\",,1000000.00,7\r\n", CsvText.of(List.of(Arrays.asList("a", "b,c", "d \"e\"",
                "f\r\ng", null, new BigDecimal("1000000.00"), 7))));
    }

    @Test
    void amountsAreWrittenOut() {
        assertEquals("100000000\r\n", CsvText.of(List.of(List.of(new BigDecimal("1E+8")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "'=1", "＝1", "＠x"})
    void textThatAProgramWouldReckonWithIsMarkedAsText(String text) {
        assertEquals("'" + text + "\r\n", CsvText.of(List.of(List.of(text))).replace("\"", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"智慧养老", "A=B", "1-2", "a@b", "'引"})
    void otherTextStaysAsItIs(String text) {
        assertEquals(text + "\r\n", CsvText.of(List.of(List.of(text))).replace("\"", ""));
    }

    @Test
    void numbersAreNoText() {
        assertEquals("-5.00\r\n", CsvText.of(List.of(List.of(new BigDecimal("-5.00")))));
    }
}
