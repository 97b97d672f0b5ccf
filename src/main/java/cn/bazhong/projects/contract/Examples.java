package cn.bazhong.projects.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/** Shows for every request a body that is right: {@code contract/<schema>.json}. */
final class Examples {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {
    }

    static void write(Operation operation) {
        if (operation.getRequestBody() == null) {
            return;
        }
        for (MediaType media : operation.getRequestBody().getContent().getMediaTypes().values()) {
            if (media.getSchema() != null && media.getSchema().getRef() != null) {
                media.setExample(read(Schemas.nameOf(media.getSchema())));
            }
        }
    }

    private static Object read(String schema) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("contract/" + schema + ".json")) {
            return in == null ? null : JSON.treeToValue(JSON.readTree(in), Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
