package cn.bazhong.projects.reminder;

import cn.bazhong.projects.database.Rows;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who is still to be looked at on a day, and what was sent to whom. */
@ApplicationScoped
class Reminders {
    private static final int MOST_ATTEMPTS = 3;
    /** A claim is made by one alone, and made again only where the sending is known to have failed. */
    private static final String CLAIM = """
            insert into reminder (person, day, state, matters, attempts, claimed_at)
            values (:person, :day, :state, :matters, 1, :now)
            on conflict (person, day) do update set state = excluded.state, matters = excluded.matters,
                attempts = reminder.attempts + 1, claimed_at = excluded.claimed_at
            where reminder.state = 'FAILED' and reminder.attempts < :most""";
    private static final String WAITING = """
            select p.id, p.name, p.department, p.roles, p.email, coalesce(c.language, 'zh-CN') from person p
            left join reminder_choice c on c.person = p.id
            where p.email is not null and p.id > :after
                and c.mail is not false
                and not exists (select 1 from reminder r where r.person = p.id and r.day = :day
                    and (r.state <> 'FAILED' or r.attempts >= :most))
            order by p.id limit :limit""";

    /** Somebody whom a message may reach. */
    record Addressee(String id, String name, String department, List<String> roles, String email, Locale language) {

        static Addressee of(Object[] row) {
            return new Addressee((String) row[0], (String) row[1], (String) row[2], Arrays.asList((String[]) row[3]), (String) row[4],
                    Locale.forLanguageTag((String) row[5]));
        }
    }

    Uni<List<Addressee>> waiting(LocalDate day, String after, int limit) {
        return Panache.withSession(() -> Rows.of(WAITING, Object[].class).with("day", day).with("after", after)
                .with("most", MOST_ATTEMPTS).with("limit", limit).list())
                .map(rows -> rows.stream().map(Addressee::of).toList());
    }

    /** Whether it is the caller's to send; nobody else's then. */
    Uni<Boolean> claim(String person, LocalDate day, int matters, Instant now) {
        return change(CLAIM, Map.of("person", person, "day", day, "state", matters == 0 ? "NOTHING" : "SENDING", "matters", matters,
                "now", now, "most", MOST_ATTEMPTS)).map(rows -> rows == 1 && matters > 0);
    }

    Uni<Void> settle(String person, LocalDate day, boolean sent) {
        return change("update reminder set state = :state where person = :person and day = :day and state = 'SENDING'",
                Map.of("person", person, "day", day, "state", sent ? "SENT" : "FAILED")).replaceWithVoid();
    }

    /** Without a choice, whoever has an address is reminded, in Chinese. */
    Uni<ChooseReminders> chosen(String person) {
        return Rows.of("select mail, language from reminder_choice where person = :person", Object[].class).with("person", person)
                .oneOrNull().map(row -> row == null ? new ChooseReminders(true, null)
                        : new ChooseReminders((Boolean) row[0], (String) row[1]));
    }

    Uni<String> address(String person) {
        return Rows.of("select email from person where id = :person", String.class).with("person", person).oneOrNull();
    }

    /** In the caller's transaction. */
    Uni<Void> choose(String person, ChooseReminders choice) {
        return update("insert into reminder_choice (person, mail, language) values (:person, :mail, :language) "
                + "on conflict (person) do update set mail = excluded.mail, language = excluded.language",
                Map.of("person", person, "mail", choice.mail(), "language", choice.language())).replaceWithVoid();
    }

    private static Uni<Integer> change(String sql, Map<String, Object> values) {
        return Panache.withTransaction(() -> update(sql, values));
    }

    private static Uni<Integer> update(String sql, Map<String, Object> values) {
        return Panache.getSession().chain(session -> {
            var query = session.createNativeQuery(sql);
            values.forEach(query::setParameter);
            return query.executeUpdate();
        });
    }
}
