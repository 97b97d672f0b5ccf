package cn.bazhong.projects.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * A row whose cells all hold what they have to.
 *
 * @param number as its program shows it
 * @param values by key of the column, those that are given: amounts in yuan, days in ISO 8601, choices by name, departments
 *               by code
 */
public record ImportedRow(int number, Map<String, String> values) {

    /** {@code null} where nothing is given, as for every other. */
    public String text(String key) {
        return values.get(key);
    }

    public BigDecimal amount(String key) {
        return values.containsKey(key) ? new BigDecimal(values.get(key)) : null;
    }

    public LocalDate day(String key) {
        return values.containsKey(key) ? LocalDate.parse(values.get(key)) : null;
    }

    public Integer year(String key) {
        return values.containsKey(key) ? Integer.valueOf(values.get(key)) : null;
    }

    public Boolean yes(String key) {
        return values.containsKey(key) ? Boolean.valueOf(values.get(key)) : null;
    }

    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return values.containsKey(key) ? Enum.valueOf(type, values.get(key)) : null;
    }
}
