package cn.bazhong.projects.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Whether an archive may be looked into. Some of its parts tell what it is, and are read whole into memory for that; a few
 * kilobytes of a file can be gigabytes there. What an archive says of their size is not believed.
 */
final class ArchiveCheck {
    private static final Pattern TELLING = Pattern.compile("mimetype|\\[Content_Types\\]\\.xml|META-INF/.*|.*\\.rels",
            Pattern.CASE_INSENSITIVE);
    private static final int TELLING_AT_MOST = 4 << 20;

    private ArchiveCheck() {
    }

    /** Whatever is no archive is not huge inside. */
    static boolean isHugeWhereOneLooks(Path file) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            long left = TELLING_AT_MOST;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (left >= 0 && TELLING.matcher(entry.getName()).matches() && zip.canReadEntryData(entry)) {
                    left -= sizeUpTo(left, zip, entry);
                }
            }
            return left < 0;
        } catch (IOException noArchive) {
            return false;
        }
    }

    /** Of more than {@code left} it is only said that it is more. */
    private static long sizeUpTo(long left, ZipFile zip, ZipArchiveEntry entry) throws IOException {
        byte[] some = new byte[8192];
        long size = 0;
        try (InputStream bytes = zip.getInputStream(entry)) {
            for (int got = 0; got >= 0 && size <= left; got = bytes.read(some)) {
                size += got;
            }
        }
        return size;
    }
}
