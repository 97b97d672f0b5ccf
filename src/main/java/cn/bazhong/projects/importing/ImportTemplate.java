package cn.bazhong.projects.importing;

import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.importing.ImportColumn.Type;
import cn.bazhong.projects.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the workbook to fill in: its sheet, what to fill in, an example, and the lists to choose from. */
final class ImportTemplate {
    private static final int FIRST_ROW = 2;
    private static final int LAST_ROW = 5001;
    private static final int EXAMPLES = 2;
    private static final int NARROW = 14;
    private static final int WIDE = 26;
    private static final int LONG_TEXT = 200;
    private static final int TITLE = 32;

    private final ImportKind kind;
    private final List<ImportColumn> columns;
    private final List<String> departments;
    private final Locale locale;

    ImportTemplate(ImportKind kind, List<ImportColumn> columns, Directory directory, String jurisdiction, LocalDate today,
            Locale locale) {
        this.kind = kind;
        this.columns = columns;
        this.locale = locale;
        this.departments = directory.all().stream()
                .filter(one -> one.jurisdiction().equals(jurisdiction) && one.existsOn(today))
                .map(one -> locale.equals(Texts.ENGLISH) ? one.nameEn() : one.name()).filter(Objects::nonNull).toList();
    }

    /** Of the sheet that is read, in every language. */
    static String[] sheetNames() {
        return new String[] {Texts.of(Texts.CHINESE, "import.sheet"), Texts.of(Texts.ENGLISH, "import.sheet")};
    }

    void write(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "projects", "1.0")) {
            Worksheet sheet = book.newWorksheet(Texts.of(locale, "import.sheet"));
            Worksheet hints = book.newWorksheet(Texts.of(locale, "import.hints"));
            Worksheet example = book.newWorksheet(Texts.of(locale, "import.example"));
            Worksheet lists = book.newWorksheet(Texts.of(locale, "import.lists"));
            lists.setVisibilityState(VisibilityState.HIDDEN);
            head(sheet);
            head(example);
            examples(example);
            hints(hints);
            choices(sheet, lists);
        }
    }

    private void head(Worksheet sheet) {
        sheet.value(0, 0, Texts.of(locale, "import.title", Texts.of(locale, "importKind." + kind), kind.name(),
                String.valueOf(kind.template())));
        sheet.style(0, 0).bold().set();
        for (int at = 0; at < columns.size(); at++) {
            ImportColumn column = columns.get(at);
            sheet.value(1, at, column.shown(locale));
            sheet.style(1, at).bold().wrapText(true).fillColor(column.required() ? "FDE9D9" : "F2F4F7").horizontalAlignment("center")
                    .verticalAlignment("center").borderStyle(BorderStyle.THIN).borderColor("BFBFBF").set();
            sheet.width(at, column.longest() >= LONG_TEXT || column.type() == Type.DEPARTMENT ? WIDE : NARROW);
            sheet.style(at).format(format(column.type())).set();
        }
        sheet.rowHeight(1, 34);
        sheet.freezePane(0, FIRST_ROW);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private static String format(Type type) {
        return switch (type) {
            case YEAR -> "0";
            case AMOUNT -> "#,##0.00####";
            case DAY -> "yyyy-mm-dd";
            default -> "@";
        };
    }

    private void examples(Worksheet sheet) {
        for (int row = 0; row < EXAMPLES; row++) {
            for (int at = 0; at < columns.size(); at++) {
                sheet.value(FIRST_ROW + row, at, columns.get(at).sample(row, locale));
            }
        }
    }

    private void hints(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        List<String> heads = List.of("import.hint-column", "import.hint-needed", "import.hint-form", "import.hint-what");
        for (int at = 0; at < heads.size(); at++) {
            sheet.value(0, at, Texts.of(locale, heads.get(at)));
            sheet.style(0, at).bold().fillColor("F2F4F7").set();
            sheet.width(at, at == 0 ? WIDE + 4 : at == 1 ? NARROW : 60);
        }
        for (int row = 0; row < columns.size(); row++) {
            ImportColumn column = columns.get(row);
            sheet.value(row + 1, 0, column.heading(locale));
            sheet.value(row + 1, 1, Texts.of(locale, column.required() ? "sheet.yes" : "sheet.no"));
            sheet.value(row + 1, 2, form(column));
            String hint = "importHint." + column.key();
            sheet.value(row + 1, 3, Texts.has(hint) ? Texts.of(locale, hint) : "");
            sheet.range(row + 1, 0, row + 1, 3).style().wrapText(true).verticalAlignment("top").set();
        }
    }

    private String form(ImportColumn column) {
        String choices = String.join(Texts.of(locale, "sheet.and"), column.choices(locale));
        return Texts.of(locale, "import.form." + column.type(), String.valueOf(column.longest()), choices);
    }

    private void choices(Worksheet sheet, Worksheet lists) {
        for (int at = 0; at < columns.size(); at++) {
            List<String> choices = columns.get(at).type() == Type.DEPARTMENT ? departments : columns.get(at).choices(locale);
            for (int row = 0; row < choices.size(); row++) {
                lists.value(row, at, choices.get(row));
            }
            if (!choices.isEmpty()) {
                sheet.range(FIRST_ROW, at, LAST_ROW, at).validateWithList(lists.range(0, at, choices.size() - 1, at))
                        .allowBlank(true).showErrorMessage(columns.get(at).type() != Type.DEPARTMENT)
                        .errorStyle(DataValidationErrorStyle.STOP).errorTitle(start(columns.get(at).heading(locale)))
                        .error(Texts.of(locale, "import.choose"));
            }
        }
    }

    /** Programs take no longer title. */
    private static String start(String heading) {
        return heading.length() > TITLE ? heading.substring(0, TITLE) : heading;
    }
}
