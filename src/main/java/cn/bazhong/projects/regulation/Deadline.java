package cn.bazhong.projects.regulation;

import cn.bazhong.projects.text.Texts;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A due date that explains itself.
 *
 * @param start       the day that set the period off; the first counted day is the one after
 * @param limit       length of the period in its unit
 * @param free        days passed over because nobody works
 * @param paused      days passed over because the clock stood still
 * @param due         last day to act
 * @param provisional whether it runs into a year whose calendar is not published, so that it may still move
 */
public record Deadline(LocalDate start, Unit unit, int limit, int free, int paused, LocalDate due, boolean provisional) {

    /** What a period is counted in. */
    public enum Unit {
        WORKING_DAYS, MONTHS
    }

    /** The reckoning in words. */
    public String explanation(Locale locale) {
        return Texts.of(locale, "deadline." + unit, start, limit, free, paused, due)
                + (provisional ? Texts.of(locale, "deadline.provisional") : "");
    }

    /** All of it in one line, to be kept beside the due date; {@link #stored(String)} reads it back. */
    public String stored() {
        return String.join(" ", start.toString(), unit.name(), "" + limit, "" + free, "" + paused, due.toString(),
                "" + provisional);
    }

    /** Reads what {@link #stored()} wrote. */
    public static Deadline stored(String line) {
        String[] part = line.split(" ");
        return new Deadline(LocalDate.parse(part[0]), Unit.valueOf(part[1]), Integer.parseInt(part[2]),
                Integer.parseInt(part[3]), Integer.parseInt(part[4]), LocalDate.parse(part[5]),
                Boolean.parseBoolean(part[6]));
    }
}
