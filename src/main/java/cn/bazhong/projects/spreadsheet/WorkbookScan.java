package cn.bazhong.projects.spreadsheet;

import cn.bazhong.projects.spreadsheet.UnreadableSheet.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a workbook before anything of it is kept in memory: how large it is unpacked, and how far its sheets reach. A
 * few kilobytes can be gigabytes, and one cell may claim to stand in the billionth column.
 */
final class WorkbookScan {
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final Map<String, SheetScan> sheets = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private long left;

    private WorkbookScan(long inflated) {
        left = inflated;
    }

    static WorkbookScan of(Path file, SheetLimits limits) throws IOException {
        WorkbookScan scan = new WorkbookScan(limits.inflated());
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!zip.canReadEntryData(entry)) {
                    throw new UnreadableSheet(Reason.ENCRYPTED, null);
                }
                try (InputStream part = scan.new Counted(zip.getInputStream(entry))) {
                    scan.look(entry.getName().toLowerCase(Locale.ROOT), part, limits);
                }
            }
        }
        return scan;
    }

    /** Every part is unpacked to its end. */
    private void look(String name, InputStream part, SheetLimits limits) throws IOException {
        try {
            if (name.equals(RELATIONS)) {
                relations(XML.createXMLStreamReader(part));
            } else if (name.matches("xl/worksheets/[^/]*\\.xml")) {
                sheets.put(name, SheetScan.of(XML.createXMLStreamReader(part), limits));
            } else {
                part.transferTo(OutputStream.nullOutputStream());
            }
        } catch (XMLStreamException | RuntimeException broken) {
            if (broken instanceof UnreadableSheet said) {
                throw said;
            }
            throw left < 0 ? new UnreadableSheet(Reason.TOO_LARGE_INSIDE, null) : new UnreadableSheet(Reason.DAMAGED, null);
        }
    }

    private void relations(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship")) {
                String target = xml.getAttributeValue(null, "Target");
                parts.put(xml.getAttributeValue(null, "Id"),
                        (target.startsWith("/") ? target.substring(1) : "xl/" + target).toLowerCase(Locale.ROOT));
            }
        }
    }

    /** What was seen of the sheet that the workbook names so. */
    SheetScan sheet(String relation) {
        SheetScan found = sheets.get(parts.get(relation));
        if (found == null) {
            throw new UnreadableSheet(Reason.DAMAGED, null);
        }
        return found;
    }

    /** Counts what is unpacked, over all parts, and stops at the limit. */
    private final class Counted extends FilterInputStream {
        private Counted(InputStream part) {
            super(part);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int got = super.read(into, from, most);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int got) {
            left -= got;
            if (left < 0) {
                throw new UnreadableSheet(Reason.TOO_LARGE_INSIDE, null);
            }
        }
    }
}
