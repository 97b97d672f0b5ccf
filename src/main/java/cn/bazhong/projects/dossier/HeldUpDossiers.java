package cn.bazhong.projects.dossier;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.HeldUp;
import cn.bazhong.projects.policy.HoldingUp.Question;
import cn.bazhong.projects.project.Sight;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Projects with a dossier that cannot go on, as far as a reader may see them, each once.
 *
 * @param tables     with {@code project p} among them
 * @param words      SQL of what is told of it, one text
 * @param since      SQL of the moment it began
 * @param page       SQL of where it can be seen
 * @param parameters of the tables and conditions
 * @param zone       in which days are told
 */
record HeldUpDossiers(String tables, String words, String since, String page, Map<String, Object> parameters,
        ZoneId zone) {

    Uni<List<HeldUp>> rows(Question question, BiFunction<String, Locale, String> told) {
        Sight sight = Sight.of(question.reader());
        String sql = "select p.id, p.code, p.name, p.owner_department, (min(" + since + ") at time zone :zone)::date, min(" + page
                + "), string_agg(" + words + ", '\n' order by " + words + ") from " + tables + " and " + sight.condition()
                + " and p.code " + (question.inclusive() ? ">=" : ">") + " :after group by p.id order by p.code limit :most";
        return Rows.of(sql, Object[].class).with(parameters).with(sight.parameters()).with("zone", zone.getId())
                .with("after", question.after()).with("most", question.limit()).list()
                .map(found -> found.stream().map(row -> held(row, told)).toList());
    }

    private static HeldUp held(Object[] row, BiFunction<String, Locale, String> told) {
        String words = (String) row[6];
        return new HeldUp((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (LocalDate) row[4], (String) row[5],
                locale -> words.lines().map(line -> told.apply(line, locale)).toList());
    }

    Uni<Long> count(Actor reader) {
        Sight sight = Sight.of(reader);
        return Rows.of("select count(distinct p.id) from " + tables + " and " + sight.condition(), Long.class)
                .with(parameters).with(sight.parameters()).one();
    }
}
