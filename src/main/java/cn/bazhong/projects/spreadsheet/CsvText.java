package cn.bazhong.projects.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/** Rows as comma-separated values in the way of RFC 4180. Pure. */
public final class CsvText {
    public static final String MEDIA_TYPE = "text/csv";
    /** The byte order mark: without it Excel reads Chinese in the code page of the machine. */
    public static final String START = "\ufeff";

    /** What spreadsheet programs take for a formula, also behind a mark that somebody put before it. */
    private static final Pattern FORMULA = Pattern.compile("(?s)['\\s]*[=+\\-@\uff1d\uff0b\uff0d\uff20].*|[\t\r\n].*");

    private CsvText() {
    }

    /** @param rows each one value for each column; {@code null} stays empty */
    public static String of(List<? extends List<?>> rows) {
        StringBuilder text = new StringBuilder();
        try {
            for (List<?> row : rows) {
                CSVFormat.RFC4180.printRecord(text, row.stream().map(CsvText::value).toArray());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Nothing is written but to memory", impossible);
        }
        return text.toString();
    }

    /** Text that would be reckoned with is marked as text by an apostrophe, as programs do themselves. */
    private static Object value(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof String text && FORMULA.matcher(text).matches() ? "'" + text : value;
    }
}
