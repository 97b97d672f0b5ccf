package cn.bazhong.projects.benchmark;

import cn.bazhong.projects.testsupport.Postgres;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How PostgreSQL reads every list of a filled portal, as seen in the plans of the statements that were really sent. */
final class ListPlans {
    /** Between them they may read every list: over all projects, over a department's, a county's, and those of a person. */
    private static final List<String> READERS = List.of("lgo", "jyj.zhang", "admin", "member", "county");
    /** Smaller tables are read whole more quickly than by an index. */
    private static final int MANY_ROWS = 2_000;

    private final Api portal;
    private final PlanLog log;
    private final Set<String> large;
    private final List<String> unread = new ArrayList<>();
    private final Map<String, SentStatement> seen = new LinkedHashMap<>();

    private ListPlans(Api portal, PlanLog log, Set<String> large) {
        this.portal = portal;
        this.log = log;
        this.large = large;
    }

    static ListPlans of(Api portal, PlanLog log, Postgres postgres, String database, Lists lists) {
        Set<String> large = new HashSet<>(Sql.column(postgres, database,
                "SELECT relname FROM pg_class WHERE relkind = 'r' AND reltuples > " + MANY_ROWS));
        ListPlans plans = new ListPlans(portal, log, large);
        lists.requests().forEach(plans::read);
        return plans;
    }

    /** Requests that nobody of the readers got an answer to. */
    List<String> unread() {
        return unread;
    }

    /** The statements behind the lists, by reader and request. */
    Map<String, SentStatement> seen() {
        return seen;
    }

    /**
     * Which requests throw away most of what they read, or sort what an index has in order; counting apart, which is only done
     * where it is asked for.
     */
    List<String> withoutIndex() {
        return seen.entrySet().stream().filter(one -> !one.getValue().isCount())
                .flatMap(one -> complaint(one.getValue()).map(complaint -> one.getKey() + " " + complaint + ": "
                        + one.getValue().sql()).stream()).toList();
    }

    private Optional<String> complaint(SentStatement statement) {
        Set<String> wasted = statement.wasted(MANY_ROWS);
        if (!wasted.isEmpty()) {
            return Optional.of("reads many rows in vain of " + wasted);
        }
        return statement.sorted() > MANY_ROWS ? Optional.of("sorts " + statement.sorted() + " rows") : Optional.empty();
    }

    Set<String> large() {
        return large;
    }

    private void read(String request) {
        boolean answered = false;
        for (String reader : READERS) {
            answered |= read(reader, request);
        }
        if (!answered) {
            unread.add(request);
        }
    }

    private boolean read(String reader, String request) {
        String path = Paths.encoded(request);
        Api.Answer[] first = new Api.Answer[1];
        keep(reader + " " + request, log.of(() -> first[0] = portal.get(reader, path)));
        if (first[0].status() == 200 && first[0].json().hasNonNull("nextCursor")) {
            String next = path + (path.contains("?") ? "&" : "?") + "cursor=" + first[0].json().get("nextCursor").asText();
            keep(reader + " " + request + " (next page)", log.of(() -> portal.get(reader, next)));
        }
        return first[0].status() == 200;
    }

    private void keep(String name, List<SentStatement> statements) {
        for (int i = 0; i < statements.size(); i++) {
            seen.put(name + " #" + (i + 1), statements.get(i));
        }
    }
}
