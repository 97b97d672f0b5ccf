package cn.bazhong.projects.benchmark;

import cn.bazhong.projects.testsupport.SampleProfiles;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two applications a list, brought about by the portal's own commands: one that waits for its screening and one that was
 * accepted. Everything else is copied from them, so that generated rows are such as the portal writes.
 */
final class Templates {
    static final int FIRST_YEAR = 2027;
    static final int LAST_YEAR = 2036;
    /** Stands in the names of the templates, and nowhere else. */
    static final String NAME = "样板工程";
    private static final String OFFICE = "lgo";
    private static final String OWNER = "jyj.zhang";

    private final Api portal;

    private Templates(Api portal) {
        this.portal = portal;
    }

    /** @return ids of the lists by their years */
    static Map<Integer, String> make(Api portal) {
        Templates templates = new Templates(portal);
        Map<Integer, String> lists = new TreeMap<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            String list = templates.call(year);
            templates.waiting(year, list);
            templates.accepted(year, list);
            lists.put(year, list);
        }
        return lists;
    }

    private String call(int year) {
        String terms = "{\"year\":%d,\"opensOn\":\"%d-09-01\",\"closesOn\":\"%d-11-30\"}".formatted(year, year - 1, year - 1);
        return portal.send(OFFICE, "POST", "/api/v1/annual-lists", terms, headers(year, null)).get("id").asText();
    }

    private JsonNode waiting(int year, String list) {
        JsonNode draft = send(OWNER, year, "POST", "", null, "{\"listId\":\"" + list + "\",\"classified\":false}");
        JsonNode written = send(OWNER, year, "PUT", home(draft) + "/profile", draft,
                SampleProfiles.forYear(year).put("name", NAME).toString());
        JsonNode submitted = send(OWNER, year, "POST", home(draft) + "/submission", written, "{}");
        return send(OFFICE, year, "PUT", home(draft) + "/negative-list-confirmations", submitted, confirmations());
    }

    private void accepted(int year, String list) {
        JsonNode application = waiting(year, list);
        String step = "/api/v1/steps/" + application.get("waitsFor").get("id").asText();
        JsonNode open = portal.get(OFFICE, step).json();
        portal.send(OFFICE, "POST", step + "/outcome", "{\"outcome\":\"AGREED\"}", headers(year, open));
    }

    private static String confirmations() {
        return IntStream.rangeClosed(1, 8).mapToObj(item -> "{\"item\":" + item + ",\"confirmed\":true}")
                .collect(Collectors.joining(",", "{\"confirmations\":[", "]}"));
    }

    private JsonNode send(String user, int year, String verb, String path, JsonNode read, String body) {
        return portal.send(user, verb, "/api/v1/applications" + path, body, headers(year, read));
    }

    private static String home(JsonNode application) {
        return "/" + application.get("id").asText();
    }

    /** In October before the year of the list, when its call is open. */
    private static Map<String, String> headers(int year, JsonNode read) {
        String clock = (year - 1) + "-10-15T01:00:00Z";
        return read == null ? Map.of("X-Portal-Clock", clock)
                : Map.of("X-Portal-Clock", clock, "If-Match", "\"" + read.get("version").asLong() + "\"");
    }
}
