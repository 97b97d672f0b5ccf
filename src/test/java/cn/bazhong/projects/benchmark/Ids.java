package cn.bazhong.projects.benchmark;

/**
 * Ids of generated rows, made from their number, so that a request can be written without looking anything up: a kind and
 * twelve digits behind a moment of 2024.
 */
final class Ids {
    static final String PROJECT = pattern(1);
    static final String APPLICATION = pattern(2);
    static final String PROCEDURE = pattern(3);
    static final String STEP = pattern(4);
    static final String SUBMISSION = pattern(5);
    static final String LINE = pattern(6);
    static final String PROJECT_EVENT = pattern(7);
    static final String APPLICATION_EVENT = pattern(8);
    static final String SESSION = pattern(9);
    static final String PERSON = pattern(17);

    private Ids() {
    }

    /** @param pattern with {@code %s} for the number */
    static String of(String pattern, long number) {
        return pattern.formatted("%012d".formatted(number));
    }

    /** SQL for the id of the row whose number the expression gives. */
    static String sql(String pattern, String number) {
        return "'" + pattern.replace("%s", "") + "' || lpad((" + number + ")::text, 12, '0')";
    }

    private static String pattern(int kind) {
        return "01900000-0000-7000-8%03d-".formatted(kind) + "%s";
    }
}
