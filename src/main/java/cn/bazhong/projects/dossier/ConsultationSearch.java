package cn.bazhong.projects.dossier;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.StepKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Lists consultations: an office that looks over the city or a county all of it, an asked body those it was asked in, an owner
 * its own. A page takes three statements, however long it is.
 */
@ApplicationScoped
class ConsultationSearch {
    private static final UUID LAST = new UUID(-1L, -1L);
    private static final String ROW = """
            select d.id, d.type, d.state, p.id, p.code, p.name, d.owner_department, d.amount, v.letter_number, v.letter_date,
                d.submitted_at
            from dossier d join project p on p.id = d.project_id
                join dossier_version v on v.dossier_id = d.id and v.number = d.versions
            """;
    private static final String OPEN = """
            and d.state = 'SUBMITTED' and exists (select 1 from procedure q join step s on s.procedure_id = q.id
                where q.subject_id = d.id and s.state = 'OPEN' and s.kind = any(:opinions))
            """;

    private static final String CONSULTED_ON = "d.type in (" + Arrays.stream(DossierType.values())
            .filter(DossierType::isConsultedOn).map(type -> "'" + type.name() + "'").collect(Collectors.joining(", ")) + ") ";

    private final Opinions opinions;

    ConsultationSearch(Opinions opinions) {
        this.opinions = opinions;
    }

    Uni<Page<ConsultationView>> list(ConsultationFilter filter, Actor actor) {
        String fingerprint = filter.fingerprint(actor.seesEveryProject() + actor.department() + actor.jurisdiction());
        UUID before = Cursor.decode(filter.cursor, fingerprint, 1, parts -> UUID.fromString(parts.get(0)));
        Rows<Object[]> rows = Rows.of(ROW + where(filter, actor) + " order by d.id desc limit :limit", Object[].class)
                .with("before", before == null ? LAST : before).with("limit", filter.limit + 1);
        return parameters(rows, filter, actor).list().chain(found -> opinions.views(found, actor)
                .map(views -> Cursor.page(views, filter.limit, null, view -> view,
                        view -> Cursor.encode(fingerprint, view.id()))));
    }

    /** 404 where there is none, or it is not the reader's to see. */
    Uni<ConsultationView> find(Dossier dossier, Actor reader) {
        return Rows.of(ROW + "where d.id = :id and " + CONSULTED_ON, Object[].class).with("id", dossier.id()).list()
                .chain(rows -> opinions.views(rows, reader))
                .map(views -> views.stream().findFirst().orElseThrow(Problem::notFound));
    }

    private static String where(ConsultationFilter filter, Actor actor) {
        String mine = actor.seesEveryProject() ? "where true "
                : actor.seesEveryProjectOf(actor.jurisdiction()) ? "where d.jurisdiction = :jurisdiction "
                : actor.is(Role.PROJECT_OWNER) && !isBody(actor) ? "where d.owner_department = :department "
                : "join dossier_asked a on a.dossier_id = d.id and a.department = :department where true ";
        return mine + "and d.versions > 0 and " + CONSULTED_ON + "and d.id < :before "
                + (filter.open ? OPEN : "") + (filter.owner == null ? "" : "and d.owner_department = :owner ")
                + (filter.project == null ? "" : "and d.project_id = :project ");
    }

    /** Whoever may be asked finds what it was asked, its own projects among the projects. */
    private static boolean isBody(Actor actor) {
        return StepKind.OPINIONS.stream().anyMatch(kind -> actor.givesOpinionsAs(kind.role()));
    }

    private static Rows<Object[]> parameters(Rows<Object[]> rows, ConsultationFilter filter, Actor actor) {
        Rows<Object[]> all = filter.owner == null ? rows : rows.with("owner", filter.owner);
        all = filter.project == null ? all : all.with("project", filter.project);
        all = filter.open ? all.with("opinions", StepKind.OPINIONS.stream().map(Enum::name).toArray(String[]::new)) : all;
        if (actor.seesEveryProject()) {
            return all;
        }
        return actor.seesEveryProjectOf(actor.jurisdiction()) ? all.with("jurisdiction", actor.jurisdiction())
                : all.with("department", actor.department());
    }
}
