package cn.bazhong.projects.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.text.Texts;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, told by its content alone. */
class ContentCheckTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void everyKindIsFoundOut(FileKind kind) throws IOException {
        assertEquals(Optional.of(kind), found(SampleFiles.of(kind)));
    }

    @Test
    void whatIsNoDocumentIsNone() throws IOException {
        assertEquals(Optional.empty(), found(SampleFiles.exe()));
        assertEquals(Optional.empty(), found(SampleFiles.html()));
        assertEquals(Optional.empty(), found(SampleFiles.macros()));
        assertEquals(Optional.empty(), found("#!/bin/sh\nrm -rf /\n".getBytes(Charset.defaultCharset())));
        assertEquals(Optional.empty(), found(SampleFiles.zip(Map.of("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n"))));
    }

    @Test
    void anArchiveIsNoOfficeFile() throws IOException {
        assertEquals(Optional.of(FileKind.ZIP), found(SampleFiles.zip(Map.of("word/document.xml", "<a/>"))));
        byte[] whole = SampleFiles.of(FileKind.ZIP);
        assertTrue(found(java.util.Arrays.copyOf(whole, whole.length / 2)).filter(FileKind.OFD::equals).isEmpty());
    }

    /** Looking costs as little as they seem to hold. */
    @ParameterizedTest
    @ValueSource(strings = {"mimetype", "META-INF/manifest.xml", "_rels/.rels", "word/_rels/document.xml.rels", "[Content_Types].xml"})
    void anArchiveThatIsHugeWhereOneLooksIsNone(String entry) throws IOException {
        assertEquals(Optional.empty(), found(SampleFiles.bomb(entry)));
    }

    @Test
    void anArchiveThatIsHugeElsewhereIsOne() throws IOException {
        assertEquals(Optional.of(FileKind.ZIP), found(SampleFiles.bomb("图纸.txt")));
    }

    @Test
    void chineseTextIsTextInEitherEncoding() throws IOException {
        assertEquals(Optional.of(FileKind.TXT), found("建设内容说明，总投资三百万元。".getBytes(Charset.forName("GB18030"))));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsRefusal(FileKind kind) {
        assertTrue(Texts.has("problem.violation.content-not-" + kind.ending()));
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeHasItsName(DocumentType type) {
        assertTrue(Texts.has("documentType." + type));
    }

    private Optional<FileKind> found(byte[] content) throws IOException {
        return ContentCheck.kind(Files.write(directory.resolve("content"), content));
    }
}
