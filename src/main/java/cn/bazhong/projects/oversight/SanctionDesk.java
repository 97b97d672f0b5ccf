package cn.bazhong.projects.oversight;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Rule;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where sanctions are entered, revoked and read (A44). */
@ApplicationScoped
class SanctionDesk {
    private static final UUID LAST = new UUID(-1L, -1L);
    private static final String ROW = """
            select s.id, s.project_id, p.code, p.name, p.owner_department, s.unit, s.person, s.ground, s.kind, s.organ,
                s.document_number, s.decided_on, s.revoked_at is not null
            from sanction s join project p on p.id = s.project_id where s.id < :before and\s""";

    private final OverseenProjects overseen;
    private final Projects projects;
    private final Sanctions sanctions;
    private final Departments departments;
    private final Events events;
    private final Language language;
    private final Ids ids;
    private final Clock clock;

    SanctionDesk(OverseenProjects overseen, Projects projects, Sanctions sanctions, Departments departments, Events events,
            Language language, Ids ids, Clock clock) {
        this.overseen = overseen;
        this.projects = projects;
        this.sanctions = sanctions;
        this.departments = departments;
        this.events = events;
        this.language = language;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<SanctionView> enter(EnterSanction entered, Actor actor) {
        return overseen.require(entered.projectId(), actor)
                .invoke(() -> Problem.refuseBroken(Rule.all(SanctionRules.ALL, new SanctionFacts(entered, LocalDate.now(clock)))))
                .chain(found -> sanctions.persistAndFlush(new Sanction(ids.next(), found.capacity(), entered, actor, clock.instant())))
                .call(sanction -> events.append(sanction.told(OversightEvent.SANCTION_ENTERED, actor).legallyOn(sanction.decidedOn())))
                .chain(sanction -> view(sanction, actor));
    }

    Uni<SanctionView> revoke(UUID id, IfMatch ifMatch, String reason, Actor actor) {
        return visible(id, actor)
                .call(sanction -> answeredBy(actor).invoke(codes -> refuseForeign(sanction, codes, actor)))
                .invoke(sanction -> IfMatch.require(ifMatch, sanction.version()))
                .invoke(sanction -> Obstacle.refuse(revocation(sanction)))
                .invoke(sanction -> sanction.revoke(reason, actor, clock.instant()))
                .call(sanction -> events.append(sanction.told(OversightEvent.SANCTION_REVOKED, actor).with("reason", reason)))
                .call(sanctions::flush)
                .chain(sanction -> view(sanction, actor));
    }

    Uni<SanctionView> get(UUID id, Actor reader) {
        return visible(id, reader).chain(sanction -> view(sanction, reader));
    }

    Uni<Page<SanctionSummary>> list(SanctionFilter filter, Actor reader) {
        return answeredBy(reader).chain(codes -> list(filter, SanctionSight.of(reader, codes), reader));
    }

    private Uni<Page<SanctionSummary>> list(SanctionFilter filter, SanctionSight sight, Actor reader) {
        String fingerprint = filter.fingerprint(sight.condition() + reader.department() + reader.jurisdiction());
        UUID before = Cursor.decode(filter.cursor, fingerprint, 1, parts -> UUID.fromString(parts.get(0)));
        Rows<Object[]> rows = Rows.of(ROW + sight.condition() + (filter.project == null ? "" : " and s.project_id = :project")
                + " order by s.id desc limit :limit", Object[].class).with(sight.parameters())
                .with("before", before == null ? LAST : before).with("limit", filter.limit + 1);
        return (filter.project == null ? rows : rows.with("project", filter.project)).list()
                .chain(found -> departments.directory().map(directory -> Cursor.page(found, filter.limit, null,
                        row -> summary(row, directory), row -> Cursor.encode(fingerprint, row[0]))));
    }

    /** 404 for an entry the reader may not see. */
    Uni<Sanction> visible(UUID id, Actor reader) {
        return sanctions.require(id).call(sanction -> projects.require(sanction.projectId()).call(project -> answeredBy(reader)
                .invoke(codes -> hideUnless(SanctionSight.mayRead(reader, codes, sanction, project)))));
    }

    /** The reader's department and all whose matters have come to it: what they entered is not changed, even by name. */
    private Uni<List<String>> answeredBy(Actor reader) {
        return departments.directory().map(directory -> answeredBy(reader, directory));
    }

    private List<String> answeredBy(Actor reader, Directory directory) {
        return directory.answeredBy(reader.department(), LocalDate.now(clock));
    }

    private static void hideUnless(boolean visible) {
        if (!visible) {
            throw Problem.notFound();
        }
    }

    private static void refuseForeign(Sanction sanction, List<String> answeredBy, Actor actor) {
        if (!sanction.isEnteredBy(actor, answeredBy)) {
            throw Problem.notPermitted(Article.A44, "not-your-sanction");
        }
    }

    private static List<Obstacle> revocation(Sanction sanction) {
        return sanction.isRevoked() ? List.of(Obstacle.of(Article.A44, "sanction-revoked")) : List.of();
    }

    private Uni<SanctionView> view(Sanction sanction, Actor reader) {
        return projects.require(sanction.projectId()).chain(project -> departments.directory()
                .map(directory -> view(sanction, project, directory, reader)));
    }

    private SanctionView view(Sanction one, Project project, Directory directory, Actor reader) {
        return new SanctionView(one.id(), project.id(), project.code(), project.name(),
                DepartmentRef.of(project.ownerDepartment(), directory), DepartmentRef.of(one.department(), directory), one.unit(),
                one.person(), one.ground(), one.kind(), one.organ(), one.documentNumber(), one.decidedOn(), one.text(),
                one.enteredByName(), one.enteredAt(), one.revocation(), one.revokedByName(), one.revokedAt(), one.version(),
                one.isEnteredBy(reader, answeredBy(reader, directory)) ? List.of(Action.of("revoke-sanction", "POST", "/api/v1/sanctions/" + one.id() + "/revocation",
                        revocation(one), language.locale())) : List.of());
    }

    private static SanctionSummary summary(Object[] row, Directory directory) {
        return new SanctionSummary((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3],
                DepartmentRef.of((String) row[4], directory), (String) row[5], (String) row[6], SanctionGround.valueOf((String) row[7]),
                SanctionKind.valueOf((String) row[8]), (String) row[9], (String) row[10], (LocalDate) row[11], (Boolean) row[12]);
    }
}
