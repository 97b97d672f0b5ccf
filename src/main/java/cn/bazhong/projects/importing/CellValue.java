package cn.bazhong.projects.importing;

import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.spreadsheet.SheetCell;
import cn.bazhong.projects.spreadsheet.SheetCell.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell says, as it is kept, or what is wrong with it. Numbers and days may be typed in full width, days also as text,
 * departments by code or name; blanks around what was typed are not meant. Pure.
 */
final class CellValue {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d*)?");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}\\u200b\\ufeff]+|[\\s\\p{Z}\\u200b\\ufeff]+$");
    private static final Set<String> YES = Set.of("是", "yes", "y", "true", "√", "1");
    private static final Set<String> NO = Set.of("否", "no", "n", "false", "×", "0");
    private static final BigDecimal WAN = new BigDecimal(10_000);
    /** Digits of an amount before the point, in yuan. */
    private static final int LARGEST = 13;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final ImportColumn column;
    private final ImportOrder order;
    private final SheetCell cell;
    private final String text;

    private CellValue(ImportColumn column, ImportOrder order, SheetCell cell) {
        this.column = column;
        this.order = order;
        this.cell = cell;
        this.text = stripped(cell.text());
    }

    /** Says what is wrong, and with what. */
    static final class Wrong extends RuntimeException {
        private final FaultCode code;
        private final List<String> args;

        Wrong(FaultCode code, String... args) {
            super(code.name(), null, false, false);
            this.code = code;
            this.args = List.of(args);
        }

        FaultCode code() {
            return code;
        }

        String[] args() {
            return args.toArray(String[]::new);
        }
    }

    static String stripped(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    /** Full width becomes half width. */
    static String narrow(String text) {
        return Normalizer.normalize(stripped(text), Normalizer.Form.NFKC);
    }

    /**
     * As it is kept.
     *
     * @return {@code null} for nothing but blanks
     * @throws Wrong where it does not fit
     */
    static String of(ImportColumn column, ImportOrder order, SheetCell cell) {
        if (cell.kind() == Kind.FORMULA) {
            throw new Wrong(FaultCode.FORMULA);
        }
        if (cell.kind() == Kind.ERROR) {
            throw new Wrong(FaultCode.CELL_ERROR, start(cell.text()));
        }
        CellValue value = new CellValue(column, order, cell);
        return value.text.isEmpty() ? null : value.kept();
    }

    private String kept() {
        return switch (column.type()) {
            case TEXT -> words();
            case YEAR -> year();
            case AMOUNT -> amount();
            case DAY -> day().toString();
            case YES_NO -> yesOrNo();
            case CHOICE -> choice();
            case DEPARTMENT -> department().code();
        };
    }

    private String words() {
        if (text.length() > column.longest()) {
            throw new Wrong(FaultCode.TOO_LONG, String.valueOf(column.longest()), String.valueOf(text.length()));
        }
        if (text.chars().anyMatch(one -> Character.isISOControl(one) && one != '\n' && one != '\t' && one != '\r')) {
            throw new Wrong(FaultCode.UNUSABLE_TEXT);
        }
        return text;
    }

    private BigDecimal number() {
        if (cell.kind() == Kind.NUMBER) {
            return cell.number();
        }
        String typed = narrow(text).replace("，", ",");
        if (typed.length() > 40 || !NUMBER.matcher(typed).matches()) {
            throw new Wrong(FaultCode.NOT_A_NUMBER, start(text));
        }
        return new BigDecimal(typed.replace(",", "").replaceAll("\\.$", ""));
    }

    private String year() {
        BigDecimal year = number();
        if (year.stripTrailingZeros().scale() > 0) {
            throw new Wrong(FaultCode.NOT_WHOLE, start(text));
        }
        if (year.compareTo(BigDecimal.valueOf(FIRST_YEAR)) < 0 || year.compareTo(BigDecimal.valueOf(LAST_YEAR)) > 0) {
            throw new Wrong(FaultCode.OUT_OF_RANGE, String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        return String.valueOf(year.intValueExact());
    }

    private String amount() {
        BigDecimal yuan = number().multiply(WAN).stripTrailingZeros();
        if (yuan.signum() < 0) {
            throw new Wrong(FaultCode.NEGATIVE);
        }
        if (yuan.precision() - yuan.scale() > LARGEST) {
            throw new Wrong(FaultCode.TOO_LARGE);
        }
        if (yuan.scale() > 2) {
            throw new Wrong(FaultCode.TOO_PRECISE);
        }
        return yuan.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    private LocalDate day() {
        LocalDate day = cell.kind() == Kind.NUMBER ? cell.day() : typedDay();
        if (day == null) {
            throw new Wrong(FaultCode.NOT_A_DATE, start(text));
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new Wrong(FaultCode.IMPLAUSIBLE_DATE, day.toString());
        }
        return day;
    }

    private LocalDate typedDay() {
        Matcher typed = DAY.matcher(narrow(text).replaceAll("\\s", ""));
        try {
            return !typed.matches() ? null : LocalDate.of(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2)),
                    Integer.parseInt(typed.group(3)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private String yesOrNo() {
        String said = narrow(text).toLowerCase(Locale.ROOT);
        if (!YES.contains(said) && !NO.contains(said)) {
            throw new Wrong(FaultCode.NOT_YES_NO, start(text));
        }
        return String.valueOf(YES.contains(said));
    }

    private String choice() {
        Enum<?> choice = column.choice(text);
        if (choice == null) {
            throw new Wrong(FaultCode.UNKNOWN_CHOICE, start(text));
        }
        return choice.name();
    }

    /** Names are told apart by the jurisdiction: a county's bureau may be called as the city's. */
    private Department department() {
        String said = narrow(text);
        List<Department> called = order.directory().all().stream().filter(one -> isCalled(one, said)).toList();
        if (called.isEmpty()) {
            throw new Wrong(FaultCode.UNKNOWN_DEPARTMENT, start(text));
        }
        List<Department> there = called.stream().filter(one -> one.existsOn(order.today())).toList();
        if (there.isEmpty()) {
            throw new Wrong(FaultCode.ENDED_DEPARTMENT, called.get(0).name());
        }
        return there.stream().filter(one -> one.jurisdiction().equals(order.actor().jurisdiction())).findFirst()
                .orElse(there.get(0));
    }

    private boolean isCalled(Department department, String said) {
        return department.code().equalsIgnoreCase(said) || department.name().equals(text) || department.nameEn().equalsIgnoreCase(text);
    }

    private static String start(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
