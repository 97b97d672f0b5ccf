package cn.bazhong.projects.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @Test
    void theHeaderTellsAPlainNameAndTheRealOne() {
        assertEquals("attachment; filename=\"____.docx\"; filename*=UTF-8''%E5%8F%AF%E7%A0%94%E6%8A%A5%E5%91%8A.docx",
                FileName.disposition("可研报告.docx", false));
        assertEquals("inline; filename=\"plan 50_.pdf\"; filename*=UTF-8''plan%2050%25.pdf",
                FileName.disposition("plan 50%.pdf", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"图纸（终稿）.pdf", "a'b;c=d,e.pdf", "𠮷.pdf", "é.pdf", "a+b c.pdf"})
    void theRealNameComesBackWhole(String name) {
        String header = FileName.disposition(name, false);
        String encoded = header.substring(header.indexOf("UTF-8''") + 7);
        assertTrue(encoded.chars().allMatch(one -> one > 32 && one < 127 && one != '\'' && one != ';' && one != '"'), encoded);
        assertEquals(name, URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.pdf", "a/b.pdf", "a\\b.pdf", "a\nb.pdf", "a\0.pdf", "a\u202efdp.exe", " a.pdf", "a.pdf ", ".pdf",
        "a.pdf.", "a:b.pdf", "a\"b.pdf", "<a>.pdf", ""})
    void whatIsNoNameOfAFileIsRefused(String name) {
        assertFalse(name.matches(FileName.ALLOWED), name);
    }

    @Test
    void theEndingSaysTheKind() {
        assertEquals(Optional.of(FileKind.PDF), FileKind.named("总结.final.PDF"));
        assertEquals(Optional.of(FileKind.JPEG), FileKind.named("照片.jpeg"));
        assertEquals(Optional.empty(), FileKind.named("setup.exe"));
        assertEquals(Optional.empty(), FileKind.named("pdf"));
        assertEquals(Optional.empty(), FileKind.named("a.docm"));
        assertTrue("可研报告.docx".matches(FileName.ALLOWED));
    }
}
