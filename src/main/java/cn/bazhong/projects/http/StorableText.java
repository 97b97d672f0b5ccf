package cn.bazhong.projects.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Text as it can be kept and hashed: PostgreSQL holds no NUL, and half of a surrogate pair would be stored as another
 * character than the one the record hashed.
 */
final class StorableText extends StringDeserializer {
    private static final long serialVersionUID = 1L;

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = super.deserialize(parser, context);
        return text == null || isStorable(text) ? text
                : (String) context.handleWeirdStringValue(String.class, "", "not storable");
    }

    static boolean isStorable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
