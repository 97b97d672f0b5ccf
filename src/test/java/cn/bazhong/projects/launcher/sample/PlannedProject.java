package cn.bazhong.projects.launcher.sample;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One line of the ledger.
 *
 * @param kind      four letters: category, nature, content, mode
 * @param funds     pairs of source-and-year and amount in 10,000 yuan, for example {@code S24 120}
 * @param marks     letters: c civil works, d decided by Party or government, e much energy, i integrated services,
 *                  k shared with counties, n not shared, o collaborative office, p takes others in, u arranged from above,
 *                  x replaces a system, E1 item 1 of Article 8 applies and a law allows it
 * @param catalogue entries {@code resource:fields:sharing:update}, divided by semicolons
 */
record PlannedProject(int year, int number, String owner, String name, String kind, String funds, int months, String marks,
        Fate fate, String summary, String goals, String catalogue) {

    /** Funds of one year from one source, in yuan. */
    record Funds(int year, char source, BigDecimal amount) {
    }

    /** What becomes of it, and the figure that goes with that: 10,000 yuan, or an item of Article 8. */
    record Fate(Turn turn, Optional<Integer> figure) {
        static Fate of(String text) {
            String[] words = text.split(" ");
            return new Fate(Turn.valueOf(words[0]), words.length > 1 ? Optional.of(Integer.valueOf(words[1])) : Optional.empty());
        }

        BigDecimal yuan() {
            return BigDecimal.valueOf(figure.orElseThrow()).multiply(BigDecimal.valueOf(10_000)).setScale(2);
        }
    }

    /** How it goes with an application. The first twelve are of years gone by, the others of the call that is open. */
    enum Turn {
        /** Listed as applied for. */
        L,
        /** Returned with reasons, mended, then listed. */
        RT,
        /** Listed with the amount the government reduced it to. */
        R,
        /** Reduced by the Party committee, in which the government concurs. */
        PR,
        /** Deferred by the committee. */
        CD,
        /** Refused by the committee. */
        CX,
        /** Deferred by the government. */
        GD,
        /** Deleted by the government. */
        GX,
        /** Deleted by the Party committee, in which the government concurs. */
        PX,
        /** Withdrawn by the owner after it was handed in. */
        W,
        /** Not accepted by the leading group office. */
        NA,
        /** Not accepted, because a declaration under Article 8 was disputed. */
        DP,
        DRAFT,
        /** Below the minimum: refused when it is to be handed in, and left a draft. */
        SMALL,
        SUB,
        /** The office's word was given on paper and waits for its check by a second person. */
        PAPER,
        RET,
        /** Returned, mended and handed in again. */
        RESUB,
        /** A declaration is disputed, nothing concluded yet. */
        DISP,
        ACC,
        WIT;

        /** Whether it got as far as the list. */
        boolean reachesTheList() {
            return ordinal() <= PX.ordinal() || this == ACC;
        }
    }

    static PlannedProject of(int year, int number, String line) {
        String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        return new PlannedProject(year, number, cells[0], cells[1], cells[2], cells[3], Integer.parseInt(cells[4]), cells[5],
                Fate.of(cells[6]), cells[7], cells[8], cells[9]);
    }

    /** The same in a later year, which takes it as it was listed. */
    PlannedProject carriedInto(int later) {
        return new PlannedProject(later, number, owner, name, kind, funds, months, marks, new Fate(Turn.L, Optional.empty()), summary,
                goals, catalogue);
    }

    boolean has(String mark) {
        return marks.contains(mark);
    }

    List<Funds> fundLines() {
        String[] words = funds.split(" ");
        return java.util.stream.IntStream.range(0, words.length / 2).mapToObj(i -> new Funds(
                2000 + Integer.parseInt(words[2 * i].substring(1)), words[2 * i].charAt(0),
                new BigDecimal(words[2 * i + 1]).multiply(BigDecimal.valueOf(10_000)).setScale(2))).toList();
    }

    BigDecimal fundsOf(int one) {
        return fundLines().stream().filter(line -> line.year() == one).map(Funds::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal total() {
        return fundLines().stream().map(Funds::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
