package cn.bazhong.projects.benchmark;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the portal sent to the database for one request, for the bare server to send again.
 *
 * @param number     of the project or step the request was for
 * @param inDeed     whether all of it is one transaction
 * @param lists      ids of the annual lists by their years
 * @param freshIds   ids that were made for this request: another request makes others
 */
record Script(long number, boolean inDeed, Map<Integer, String> lists, List<String> freshIds, List<Line> lines) {

    /**
     * One statement.
     *
     * @param types names of PostgreSQL's types of the parameters
     */
    record Line(String sql, List<String> types, List<String> parameters) {
    }

    static void write(Map<String, Script> scripts, Path file) {
        try {
            Json.MAPPER.writeValue(file.toFile(), scripts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the key of the scenario. */
    static Map<String, Script> read(Path file) {
        try {
            return Json.MAPPER.readValue(file.toFile(), new TypeReference<>() { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
