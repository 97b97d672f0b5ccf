package cn.bazhong.projects.benchmark;

import cn.bazhong.projects.testsupport.Postgres;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Every statement that clients of one database send, with its parameters and the plan it was carried out by, as
 * PostgreSQL's auto_explain writes them to its log. Holds for connections made after {@link #begin}.
 */
final class PlanLog {
    private static final List<String> SETTINGS = List.of("session_preload_libraries = 'auto_explain'",
            "auto_explain.log_min_duration = 0", "auto_explain.log_format = json", "auto_explain.log_analyze = on",
            "auto_explain.log_timing = off", "auto_explain.log_nested_statements = off");

    private final Postgres postgres;
    private final String database;
    private final Path log;
    /** What functions do when the planner asks them is logged like a statement, but nobody sent it. */
    private final Set<String> functions;

    private PlanLog(Postgres postgres, String database, Path log) {
        this.postgres = postgres;
        this.database = database;
        this.log = log;
        this.functions = new HashSet<>();
    }

    static PlanLog begin(Postgres postgres, String database, Path log) {
        // named settings of an extension are known once it is loaded
        SETTINGS.forEach(setting -> Sql.run(postgres, database, "LOAD 'auto_explain'",
                "ALTER DATABASE " + database + " SET " + setting));
        return new PlanLog(postgres, database, log);
    }

    /** Connections made from now on are not listened to. */
    void end() {
        Sql.run(postgres, database, "ALTER DATABASE " + database + " RESET ALL");
    }

    /** What was sent while the deed was done. Before the deed's answer arrives, its statements are in the log. */
    List<SentStatement> of(Runnable deed) {
        if (functions.isEmpty()) {
            functions.addAll(Sql.column(postgres, database, "SELECT prosrc FROM pg_proc WHERE prolang <> 12"));
        }
        long before = log.toFile().length();
        deed.run();
        return read(before).stream().filter(sent -> !functions.contains(sent.sql())).toList();
    }

    private List<SentStatement> read(long from) {
        List<SentStatement> sent = new ArrayList<>();
        StringBuilder plan = null;
        for (String line : tail(from).split("\n")) {
            if (plan != null && line.startsWith("\t")) {
                plan.append(line, 1, line.length()).append('\n');
                continue;
            }
            add(plan, sent);
            plan = line.contains("LOG:  duration: ") && line.endsWith("plan:") ? new StringBuilder() : null;
        }
        add(plan, sent);
        return sent;
    }

    private static void add(StringBuilder plan, List<SentStatement> sent) {
        if (plan != null) {
            sent.add(SentStatement.of(plan.toString()));
        }
    }

    private String tail(long from) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
