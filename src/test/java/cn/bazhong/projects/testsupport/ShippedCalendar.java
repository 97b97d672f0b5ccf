package cn.bazhong.projects.testsupport;

import cn.bazhong.projects.regulation.WorkingDays;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The calendar as the migration enters it, for tests without a database. */
public final class ShippedCalendar {
    private static final Pattern DAY = Pattern.compile("\\('(\\d{4}-\\d{2}-\\d{2})', (true|false), '[A-Z_]+'\\)");
    private static final Pattern YEAR = Pattern.compile("\\((\\d{4}), (true|false)\\)");

    private ShippedCalendar() {
    }

    public static WorkingDays read() {
        String sql = migration();
        Map<LocalDate, Boolean> days = new HashMap<>();
        for (Matcher day = DAY.matcher(sql); day.find();) {
            days.put(LocalDate.parse(day.group(1)), Boolean.valueOf(day.group(2)));
        }
        Set<Integer> published = new HashSet<>();
        for (Matcher year = YEAR.matcher(sql); year.find();) {
            if (Boolean.parseBoolean(year.group(2))) {
                published.add(Integer.valueOf(year.group(1)));
            }
        }
        return new WorkingDays(days, published);
    }

    private static String migration() {
        try (InputStream sql = ShippedCalendar.class.getResourceAsStream("/db/migration/V10_1__calendar.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
