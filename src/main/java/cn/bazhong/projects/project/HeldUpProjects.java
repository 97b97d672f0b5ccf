package cn.bazhong.projects.project;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.HeldUp;
import cn.bazhong.projects.policy.HoldingUp.Question;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Projects that something holds up, as far as a reader may see them, each once.
 *
 * @param tables     with {@code project p} among them, and the condition on them
 * @param parameters of the tables
 */
public record HeldUpProjects(String tables, Map<String, Object> parameters) {

    /**
     * What is told of a project, as SQL on the same tables; {@code :zone} is the one in which days are told.
     *
     * @param words one text for each thing that holds it up
     * @param since the moment that began
     * @param page  where it can be seen
     */
    public record Told(String words, String since, String page) {
    }

    public Uni<List<HeldUp>> rows(Question question, Told told, ZoneId zone, BiFunction<String, Locale, String> reason) {
        String columns = "p.id, p.code, p.name, p.owner_department, (min(" + told.since + ") at time zone :zone)::date, min("
                + told.page + "), array_agg(" + told.words + " order by " + told.words + ")";
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("zone", zone.getId());
        return new HeldUpProjects(tables, all).rows(question, columns, row -> held(row, reason));
    }

    private static HeldUp held(Object[] row, BiFunction<String, Locale, String> reason) {
        List<String> words = Arrays.asList((String[]) row[6]);
        return new HeldUp((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (LocalDate) row[4], (String) row[5],
                locale -> words.stream().map(one -> reason.apply(one, locale)).toList());
    }

    /** @param columns of {@code project p}, or put together of what the tables have of it */
    <T> Uni<List<T>> rows(Question question, String columns, Function<Object[], T> row) {
        Sight sight = Sight.of(question.reader());
        String sql = "select " + columns + " from " + tables + " and " + sight.condition() + " and p.code "
                + (question.inclusive() ? ">=" : ">") + " :after group by p.id order by p.code limit :most";
        return Rows.of(sql, Object[].class).with(parameters).with(sight.parameters()).with("after", question.after())
                .with("most", question.limit()).list().map(found -> found.stream().map(row).toList());
    }

    public Uni<Long> count(Actor reader) {
        Sight sight = Sight.of(reader);
        return Rows.of("select count(distinct p.id) from " + tables + " and " + sight.condition(), Long.class)
                .with(parameters).with(sight.parameters()).one();
    }
}
