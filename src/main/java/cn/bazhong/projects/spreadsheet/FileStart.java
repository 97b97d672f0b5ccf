package cn.bazhong.projects.spreadsheet;

import cn.bazhong.projects.spreadsheet.UnreadableSheet.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file is, told from its first bytes: people should read what to do with what they have. */
final class FileStart {
    private static final int LOOKED_AT = 64 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
    /** Name of the part in which a locked workbook lies. */
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final Charset GBK = Charset.forName("GB18030");

    private FileStart() {
    }

    /** Refuses what is no archive, saying what it is instead. */
    static void requireArchive(Path file) throws IOException {
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(LOOKED_AT);
        }
        if (!beginsWith(start, ZIP)) {
            throw new UnreadableSheet(beginsWith(start, OLE2) ? locked(file) : text(start), null);
        }
    }

    private static Reason locked(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at + LOCKED.length <= whole.length; at++) {
            if (whole[at] == LOCKED[0] && Arrays.equals(whole, at, at + LOCKED.length, LOCKED, 0, LOCKED.length)) {
                return Reason.ENCRYPTED;
            }
        }
        return Reason.OLD_FORMAT;
    }

    private static Reason text(byte[] start) {
        boolean binary = start.length == 0;
        for (byte one : start) {
            binary |= one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r';
        }
        if (binary) {
            return Reason.NOT_A_WORKBOOK;
        }
        if (isIn(StandardCharsets.UTF_8, start)) {
            return Reason.TEXT;
        }
        return isIn(GBK, start) ? Reason.TEXT_IN_GBK : Reason.NOT_A_WORKBOOK;
    }

    /** The last character may be cut. */
    private static boolean isIn(Charset charset, byte[] start) {
        for (int cut = 0; cut < 4 && cut < start.length; cut++) {
            try {
                charset.newDecoder().decode(ByteBuffer.wrap(start, 0, start.length - cut));
                return true;
            } catch (CharacterCodingException oneLess) {
                continue;
            }
        }
        return false;
    }

    private static boolean beginsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
