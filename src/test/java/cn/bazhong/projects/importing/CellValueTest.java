package cn.bazhong.projects.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.importing.ImportColumn.Type;
import cn.bazhong.projects.spreadsheet.SheetCell;
import cn.bazhong.projects.spreadsheet.SheetCell.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValueTest {
    private static final LocalDate START = LocalDate.of(2019, 1, 1);
    private static final Directory DIRECTORY = new Directory(List.of(
            department("511900-JYJ", "巴中市教育局", null), department("511902-JYJ", "教育局", null), department("511900-JTJ2", "教育局", null),
            department("511900-OLD", "巴中市旧局", LocalDate.of(2020, 1, 1))));
    private static final ImportOrder ORDER = new ImportOrder(new UUID(0, 1), new Actor("a", "甲", "511902-DSJ", "511902",
            Set.of(Role.LEADING_GROUP_OFFICE)), DIRECTORY, LocalDate.of(2026, 11, 1), Map.of());

    private static Department department(String code, String name, LocalDate end) {
        return new Department(code, name, name + " en", Department.Kind.GOVERNMENT_ORGAN, code.substring(0, 6), null, START, end,
                end == null ? null : "511900-JYJ");
    }

    private static String text(Type type, String typed) {
        return CellValue.of(ImportColumn.of("name", type), ORDER, new SheetCell(0, Kind.TEXT, typed, null, null));
    }

    private static String number(Type type, String number) {
        return CellValue.of(ImportColumn.of("name", type), ORDER, new SheetCell(0, Kind.NUMBER, number, new BigDecimal(number), null));
    }

    private static FaultCode wrong(Type type, String typed) {
        return assertThrows(CellValue.Wrong.class, () -> text(type, typed)).code();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"280|2800000.00", "1,280.5|12805000.00", "１２．５|125000.00", "0.000001|0.01", "+3|30000.00",
            "0|0.00", "12.|120000.00"})
    void amountsAreKeptInYuan(String typed, String yuan) {
        assertEquals(yuan, text(Type.AMOUNT, typed));
    }

    @Test
    void anAmountOfANumberCellIsTheSame() {
        assertEquals("2800000.00", number(Type.AMOUNT, "280"));
        assertEquals("305000.00", number(Type.AMOUNT, "30.5"));
        assertEquals("10000000000.00", number(Type.AMOUNT, "1E+6"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"三十|NOT_A_NUMBER", "1,2,3|NOT_A_NUMBER", "30万|NOT_A_NUMBER", "-1|NEGATIVE", "0.0000001|TOO_PRECISE",
            "99999999999999|TOO_LARGE", "1e5|NOT_A_NUMBER"})
    void whatIsNoAmountIsTold(String typed, FaultCode code) {
        assertEquals(code, wrong(Type.AMOUNT, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-01", "2027/3/1", "2027.3.1", "2027年3月1日", " ２０２７－０３－０１ ", "2027 - 3 - 1"})
    void daysAreReadAsTheyAreTyped(String typed) {
        assertEquals("2027-03-01", text(Type.DAY, typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2027-02-29|NOT_A_DATE", "明年|NOT_A_DATE", "01/03/2027|NOT_A_DATE", "1027-03-01|IMPLAUSIBLE_DATE"})
    void whatIsNoDayIsTold(String typed, FaultCode code) {
        assertEquals(code, wrong(Type.DAY, typed));
    }

    @Test
    void aSerialNumberIsADayWhereADayIsWanted() {
        SheetCell serial = new SheetCell(0, Kind.NUMBER, "46447", new BigDecimal(46447), LocalDate.of(2027, 3, 1));
        assertEquals("2027-03-01", CellValue.of(ImportColumn.of("name", Type.DAY), ORDER, serial));
        assertEquals("46447", CellValue.of(ImportColumn.text("name", 10), ORDER, serial));
    }

    @Test
    void yearsAreWholeAndPlausible() {
        assertEquals("2027", text(Type.YEAR, "２０２７"));
        assertEquals("2027", number(Type.YEAR, "2027.0"));
        assertEquals(FaultCode.NOT_WHOLE, wrong(Type.YEAR, "2027.5"));
        assertEquals(FaultCode.OUT_OF_RANGE, wrong(Type.YEAR, "27"));
    }

    @Test
    void blanksAroundATextAreNotMeantAndBlanksAloneAreNothing() {
        assertEquals("数据 平台", text(Type.TEXT, "\u3000数据 平台\u00a0\n"));
        assertNull(text(Type.TEXT, "\u3000\u00a0\u200b "));
        assertEquals(FaultCode.TOO_LONG, wrong(Type.TEXT, "长".repeat(65)));
        assertEquals(FaultCode.UNUSABLE_TEXT, wrong(Type.TEXT, "a\u0007b"));
    }

    @Test
    void departmentsGoByCodeOrNameAndAreThoseOfTodayAndHere() {
        assertEquals("511900-JYJ", text(Type.DEPARTMENT, "511900-jyj"));
        assertEquals("511900-JYJ", text(Type.DEPARTMENT, " 巴中市教育局 "));
        assertEquals("511902-JYJ", text(Type.DEPARTMENT, "教育局"));
        assertEquals(FaultCode.ENDED_DEPARTMENT, wrong(Type.DEPARTMENT, "巴中市旧局"));
        assertEquals(FaultCode.UNKNOWN_DEPARTMENT, wrong(Type.DEPARTMENT, "没有这个局"));
    }

    @Test
    void formulasAndErrorsAreNotTaken() {
        for (Map.Entry<Kind, FaultCode> one : Map.of(Kind.FORMULA, FaultCode.FORMULA, Kind.ERROR, FaultCode.CELL_ERROR).entrySet()) {
            SheetCell cell = new SheetCell(0, one.getKey(), "#REF!", null, null);
            assertEquals(one.getValue(), assertThrows(CellValue.Wrong.class,
                    () -> CellValue.of(ImportColumn.text("name", 10), ORDER, cell)).code());
        }
    }
}
