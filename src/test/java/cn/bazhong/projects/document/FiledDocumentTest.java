package cn.bazhong.projects.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class FiledDocumentTest {

    @Test
    void whatWasHandedInBeforeItsKindWasKeptHasTheOneOfItsName() throws JsonProcessingException {
        FiledDocument scan = read("扫描.PDF");
        assertEquals("application/pdf", scan.mediaType());
        assertTrue(scan.shown());
        assertFalse(read("概算.xlsx").shown());
    }

    private static FiledDocument read(String fileName) throws JsonProcessingException {
        return new ObjectMapper().readValue("""
                {"documentId": null, "type": "OTHER", "title": "附件", "number": 1, "versionId": null, "fileName": "%s", "size": 7,
                 "digest": "0"}""".formatted(fileName), FiledDocument.class);
    }
}
