package cn.bazhong.projects.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTextTest {
    private final ObjectMapper json = new ObjectMapper();

    record Asked(String text) {
    }

    StorableTextTest() {
        new StrictJson().customize(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "\\u0000", "\\ud800", "x\\udc00", "\\udc00\\ud800"})
    void whatCannotBeKeptIsRefused(String escaped) {
        assertThrows(MismatchedInputException.class, () -> json.readValue("{\"text\": \"" + escaped + "\"}", Asked.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "巴中", "\\ud840\\udc00 生僻字", "\\n\\t", "😀"})
    void everyOtherTextIsTakenAsItIs(String escaped) throws JsonProcessingException {
        String body = "{\"text\": \"" + escaped + "\"}";
        assertEquals(json.readTree(body).get("text").asText(), json.readValue(body, Asked.class).text());
    }

    @Test
    void numbersAreStillNotTexts() throws JsonProcessingException {
        assertThrows(MismatchedInputException.class, () -> json.readValue("{\"text\": 1}", Asked.class));
        assertNull(json.readValue("{\"text\": null}", Asked.class).text());
    }
}
