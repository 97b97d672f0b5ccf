package cn.bazhong.projects.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Small real files of every kind. */
final class SampleFiles {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private SampleFiles() {
    }

    /** A file of a kind. */
    static byte[] of(FileKind kind) {
        return switch (kind) {
            case PDF -> pdf(200);
            case DOCX -> office("word/document.xml", OFFICE + "wordprocessingml.document.main+xml");
            case XLSX -> office("xl/workbook.xml", OFFICE + "spreadsheetml.sheet.main+xml");
            case PPTX -> office("ppt/presentation.xml", OFFICE + "presentationml.presentation.main+xml");
            case DOC -> doc();
            case XLS -> xls();
            case PNG -> bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0);
            case JPEG -> bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9);
            case TIFF -> bytes('I', 'I', 42, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0);
            case TXT -> "建设内容说明\n一、总体目标".getBytes(StandardCharsets.UTF_8);
            case ZIP -> zip(Map.of("图纸/一层.txt", "一层平面"));
            case OFD -> zip(Map.of("OFD.xml", "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"/>", "Doc_0/Document.xml", "<a/>"));
        };
    }

    /** A PDF of about that size, none like another. */
    static byte[] pdf(int size) {
        byte[] noise = new byte[size];
        new Random().nextBytes(noise);
        return concat("%PDF-1.7\n%\n".getBytes(StandardCharsets.US_ASCII), noise, "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] exe() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3c] = (byte) 0x80;
        program[0x80] = 'P';
        program[0x81] = 'E';
        return program;
    }

    static byte[] html() {
        return "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    }

    static byte[] macros() {
        return office("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml");
    }

    static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** An archive of less than a megabyte that is two hundred of them inside. */
    static byte[] bomb(String entry) {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(entry));
            for (int i = 0; i < 200; i++) {
                zip.write(blanks);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A file in the shell old Office files have, of no program's. */
    static byte[] ole() {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "Payload");
            return written(file::writeFilesystem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] office(String main, String type) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/"
                + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
                + "relationships+xml\"/><Override PartName=\"/" + main + "\" ContentType=\"" + type + "\"/></Types>");
        entries.put("_rels/.rels", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/"
                + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                + "relationships/officeDocument\" Target=\"" + main + "\"/></Relationships>");
        entries.put(main, "<a/>");
        return zip(entries);
    }

    private static byte[] doc() {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            file.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "1Table");
            return written(file::writeFilesystem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] xls() {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("预算").createRow(0).createCell(0).setCellValue("金额");
            return written(book::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] written(Writing file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.to(out);
        return out.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
