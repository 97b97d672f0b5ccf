package cn.bazhong.projects.testsupport;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Every SQL statement that the portal sends through Hibernate while something is done. */
public final class Statements {
    private static final Logger SQL = Logger.getLogger("org.hibernate.SQL");

    private Statements() {
    }

    /** The statements of a deed, in order. */
    public static List<String> of(Runnable deed) {
        List<String> sent = new CopyOnWriteArrayList<>();
        Handler listener = listener(sent);
        Level before = SQL.getLevel();
        boolean passedOn = SQL.getUseParentHandlers();
        SQL.setLevel(Level.FINE);
        SQL.setUseParentHandlers(false);
        SQL.addHandler(listener);
        try {
            deed.run();
        } finally {
            SQL.removeHandler(listener);
            SQL.setUseParentHandlers(passedOn);
            SQL.setLevel(before);
        }
        return List.copyOf(sent);
    }

    private static Handler listener(List<String> sent) {
        return new Handler() {
            @Override
            public void publish(LogRecord statement) {
                sent.add(statement.getMessage());
            }

            @Override
            public void flush() {
                // nothing is kept back
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
    }
}
