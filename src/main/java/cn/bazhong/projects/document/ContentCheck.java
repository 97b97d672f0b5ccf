package cn.bazhong.projects.document;

import cn.bazhong.projects.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/**
 * Whether a content is what it was announced as: of the size and digest that were named, and of the kind the ending of its
 * name says, told by the content alone. It reads, so that it belongs on a {@link Worker}.
 */
final class ContentCheck {
    /** The head of every OFD (GB/T 33190), which is a zip archive otherwise. */
    private static final String HEAD_OF_OFD = "OFD.xml";

    private static final Charset NATIONAL = Charset.forName("GB18030");
    private static final String UNKNOWN = "application/octet-stream";
    private static final int BEGINNING = 64 * 1024;

    private ContentCheck() {
    }

    /** Refuses with everything that does not fit. */
    static Void hold(DocumentVersion announced, Taken content) throws IOException {
        if (content.size() != announced.size()) {
            throw Problem.invalid("size", "content-of-another-size");
        }
        if (announced.announcedDigest() != null && !announced.announcedDigest().equals(content.digest())) {
            throw Problem.invalid("digest", "content-of-another-digest");
        }
        if (kind(content.file()).filter(announced.kind()::equals).isEmpty()) {
            throw Problem.invalid("content", "content-not-" + announced.kind().ending());
        }
        return null;
    }

    /** Refuses what is no Word document, or not the one that was announced. */
    static Void holdWord(KeptFile announced, Taken content) throws IOException {
        if (!announced.digest().equals(content.digest()) || announced.size() != content.size()) {
            throw Problem.invalid("digest", "content-of-another-digest");
        }
        if (kind(content.file()).filter(FileKind.DOCX::equals).isEmpty()) {
            throw Problem.invalid("content", "content-not-docx");
        }
        return null;
    }

    /** The kind of a file; empty for anything that is no document. */
    static Optional<FileKind> kind(Path file) throws IOException {
        if (ArchiveCheck.isHugeWhereOneLooks(file)) {
            return Optional.empty();
        }
        String found = mediaType(file);
        if (found.equals(UNKNOWN) && isChineseText(file)) {
            return Optional.of(FileKind.TXT);
        }
        Optional<FileKind> kind = FileKind.detected(found);
        return kind.filter(FileKind.ZIP::equals).isPresent() && isOfd(file) ? Optional.of(FileKind.OFD) : kind;
    }

    /** Text in the national encoding, as older programs write it: its beginning can be read, and holds no control characters. */
    private static boolean isChineseText(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            CharBuffer text = CharBuffer.allocate(BEGINNING);
            CoderResult read = NATIONAL.newDecoder().decode(ByteBuffer.wrap(stream.readNBytes(BEGINNING)), text, false);
            return !read.isError() && text.flip().chars().noneMatch(one -> one < ' ' && "\t\n\r\f".indexOf(one) < 0);
        }
    }

    private static String mediaType(Path file) throws IOException {
        try (TikaInputStream stream = TikaInputStream.get(file)) {
            return Detectors.ALL.detect(stream, new Metadata()).getBaseType().toString();
        }
    }

    private static boolean isOfd(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(HEAD_OF_OFD) != null;
        } catch (ZipException damaged) {
            return false;
        }
    }

    /** Made when the first content comes: what they know takes a while to read. */
    private static final class Detectors {
        private static final Detector ALL = new DefaultDetector(ContentCheck.class.getClassLoader());
    }
}
