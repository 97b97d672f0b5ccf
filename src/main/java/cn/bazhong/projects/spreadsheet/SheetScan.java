package cn.bazhong.projects.spreadsheet;

import cn.bazhong.projects.spreadsheet.UnreadableSheet.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How far one sheet reaches, and which of its cells are joined. Only cells with something in them count. */
final class SheetScan {
    private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})");
    private static final int LAST_COLUMN = 16_384;
    private static final int TOLD = 20;

    private final SheetLimits limits;
    private final List<String> merged = new ArrayList<>();
    private int rows;
    private boolean rowCounted;
    private int next;
    private UnreadableSheet beyond;

    private SheetScan(SheetLimits limits) {
        this.limits = limits;
    }

    static SheetScan of(XMLStreamReader xml, SheetLimits limits) throws XMLStreamException {
        SheetScan scan = new SheetScan(limits);
        String cell = null;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> scan.row();
                    case "c" -> cell = scan.cell(xml.getAttributeValue(null, "r"));
                    case "v", "is", "f" -> scan.filled(cell);
                    case "mergeCell" -> scan.merge(xml.getAttributeValue(null, "ref"));
                    default -> { }
                }
            }
        }
        return scan;
    }

    private void row() {
        rowCounted = false;
        next = 0;
    }

    /** Its place, also where the file leaves it out. */
    private String cell(String reference) {
        next = reference == null ? next + 1 : column(reference);
        if (next > LAST_COLUMN) {
            throw new UnreadableSheet(Reason.DAMAGED, null);
        }
        return reference;
    }

    private static int column(String reference) {
        Matcher matcher = REFERENCE.matcher(reference);
        if (!matcher.matches()) {
            throw new UnreadableSheet(Reason.DAMAGED, null);
        }
        int column = 0;
        for (char letter : matcher.group(1).toUpperCase(java.util.Locale.ROOT).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column;
    }

    private void filled(String reference) {
        if (!rowCounted) {
            rowCounted = true;
            rows++;
            refuse(rows > limits.rows(), Reason.TOO_MANY_ROWS, reference);
        }
        refuse(next > limits.columns(), Reason.TOO_MANY_COLUMNS, reference);
    }

    private void refuse(boolean tooFar, Reason reason, String reference) {
        if (tooFar && beyond == null) {
            beyond = new UnreadableSheet(reason, reference);
        }
    }

    private void merge(String reference) {
        if (merged.size() < TOLD && reference != null) {
            merged.add(reference);
        }
    }

    /** Refuses the sheet when it reaches too far; other sheets of the workbook may be as large as they like. */
    List<String> merged() {
        if (beyond != null) {
            throw beyond;
        }
        return List.copyOf(merged);
    }
}
