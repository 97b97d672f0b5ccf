package cn.bazhong.projects.application;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.HeldUp;
import cn.bazhong.projects.policy.HoldingUp.Question;
import cn.bazhong.projects.project.Sight;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Projects whose application waits, as far as a reader may see them. Only few applications are under screening at a time.
 *
 * @param condition  on {@code application a}
 * @param parameters of the condition
 */
record HeldUpApplications(String condition, Map<String, Object> parameters) {
    private static final String FROM = """
             from application a join project p on p.id = a.project_id
            where a.state in ('SUBMITTED', 'RETURNED') and not a.lapsed and\s""";

    /**
     * One that waits.
     *
     * @param confirmations the office's word on every declaration, as JSON
     */
    record Waiting(UUID id, UUID project, String code, String name, String owner, Instant since, String opinion,
            String confirmations) {

        static Waiting of(Object[] row) {
            return new Waiting((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3], (String) row[4],
                    ((OffsetDateTime) row[5]).toInstant(), (String) row[6], (String) row[7]);
        }

        HeldUp told(ZoneId zone, BiFunction<Waiting, Locale, List<String>> reasons) {
            return new HeldUp(project, code, name, owner, LocalDate.ofInstant(since, zone), "/applications/" + id,
                    locale -> reasons.apply(this, locale));
        }
    }

    Uni<List<Waiting>> rows(Question question) {
        Sight sight = Sight.of(question.reader());
        String sql = "select a.id, p.id, p.code, p.name, p.owner_department, a.updated_at, a.opinion, a.confirmations" + FROM
                + condition + " and " + sight.condition() + " and p.code " + (question.inclusive() ? ">=" : ">")
                + " :after order by p.code, a.id limit :most";
        return Rows.of(sql, Object[].class).with(parameters).with(sight.parameters()).with("after", question.after())
                .with("most", question.limit()).list().map(found -> found.stream().map(Waiting::of).toList());
    }

    Uni<Long> count(Actor reader) {
        Sight sight = Sight.of(reader);
        return Rows.of("select count(distinct p.id)" + FROM + condition + " and " + sight.condition(), Long.class)
                .with(parameters).with(sight.parameters()).one();
    }
}
