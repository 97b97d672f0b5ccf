package cn.bazhong.projects.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word document as a file. What is the same in all papers, styles above all, lies beside the code as it is; the rest is
 * written by {@link Typesetter}. Just the same paper gives just the same bytes.
 */
final class Docx {
    private static final List<String> SAME = List.of("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/settings.xml", "word/fontTable.xml", "word/footer-odd.xml", "word/footer-even.xml", "word/footer-letter.xml");
    /** The beginning of the time that zip knows; no real day belongs to a part. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Docx() {
    }

    static byte[] of(Map<String, Xml> written) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        SAME.forEach(name -> parts.put(name, resource(name)));
        new TreeMap<>(written).forEach((name, xml) -> parts.put(name, xml.toString().getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NEVER);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Docx.class.getResourceAsStream("/paper/" + name.replace("[Content_Types]", "content-types")
                .replace("_rels/.rels", "package.rels").replace("word/_rels/", "").replace("word/", ""))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
