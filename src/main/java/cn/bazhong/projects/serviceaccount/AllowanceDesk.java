package cn.bazhong.projects.serviceaccount;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.Signatures;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a department lets a system act on its behalf, and takes that back. */
@ApplicationScoped
class AllowanceDesk {
    private final ServiceAccountDesk accounts;
    private final Allowances allowances;
    private final Signatures signatures;
    private final Departments departments;
    private final Events events;
    private final Language language;
    private final Ids ids;
    private final Clock clock;
    private final int longestDays;

    AllowanceDesk(ServiceAccountDesk accounts, Allowances allowances, Signatures signatures, Departments departments, Events events,
            Language language, Ids ids, Clock clock,
            @ConfigProperty(name = "portal.service-accounts.longest-days") int longestDays) {
        this.accounts = accounts;
        this.allowances = allowances;
        this.signatures = signatures;
        this.departments = departments;
        this.events = events;
        this.language = language;
        this.ids = ids;
        this.clock = clock;
        this.longestDays = longestDays;
    }

    Uni<AllowanceView> give(String client, GiveAllowance given, Actor actor) {
        return accounts.required(client, actor)
                .call(account -> signatures.issues(actor).invoke(issues -> forbid(AllowanceGuards.giving(account, issues, actor).stream())))
                .invoke(account -> AllowanceGuards.check(given, actor, today(), longestDays))
                .chain(account -> allowances.persistAndFlush(new Allowance(ids.next(), account, given, actor, clock.instant())))
                .call(one -> events.append(one.told(AllowanceEvent.ALLOWANCE_GIVEN, actor).with("reason", one.reason())))
                .chain(one -> view(one, actor));
    }

    Uni<AllowanceView> revoke(UUID id, IfMatch ifMatch, String reason, Actor actor) {
        return required(id, actor)
                .call(one -> departments.directory().invoke(directory ->
                        forbid(AllowanceGuards.stranger(one, administers(one, directory, actor), actor).stream())))
                .invoke(one -> IfMatch.require(ifMatch, one.version()))
                .invoke(one -> Obstacle.refuse(AllowanceGuards.revocation(one, today())))
                .invoke(one -> one.revoke(reason, actor, clock.instant()))
                .call(one -> events.append(one.told(AllowanceEvent.ALLOWANCE_REVOKED, actor).with("reason", reason)))
                .call(allowances::flush)
                .chain(one -> view(one, actor));
    }

    Uni<AllowanceView> get(UUID id, Actor reader) {
        return required(id, reader).chain(one -> view(one, reader));
    }

    /** All of a system for who administers; else what the reader's own department allowed. */
    Uni<Page<AllowanceView>> list(String client, String cursor, int limit, Actor reader) {
        return accounts.required(client, reader).chain(account -> departments.directory().chain(directory -> {
            String department = ServiceAccountDesk.administers(account.department(), directory, reader) ? null : reader.department();
            String bound = client + " " + department;
            UUID before = Cursor.decode(cursor, bound, 1, parts -> UUID.fromString(parts.get(0)));
            return allowances.of(client, department, before, limit + 1).map(found -> Cursor.page(found, limit, null,
                    one -> view(one, directory, reader), one -> Cursor.encode(bound, one.id())));
        }));
    }

    private Uni<Allowance> required(UUID id, Actor reader) {
        return allowances.require(id).call(one -> departments.directory().invoke(directory -> {
            if (!reader.isOf(one.department()) && !administers(one, directory, reader)) {
                throw Problem.notFound();
            }
        }));
    }

    private static boolean administers(Allowance one, Directory directory, Actor actor) {
        return ServiceAccountDesk.administers(one.department(), directory, actor);
    }

    static void forbid(Stream<Obstacle> obstacles) {
        obstacles.findFirst().ifPresent(obstacle -> {
            throw Problem.notPermitted(obstacle.article(), obstacle.detail(), obstacle.args().toArray());
        });
    }

    private Uni<AllowanceView> view(Allowance one, Actor reader) {
        return departments.directory().map(directory -> view(one, directory, reader));
    }

    private AllowanceView view(Allowance one, Directory directory, Actor reader) {
        List<Obstacle> obstacles = Stream.concat(AllowanceGuards.stranger(one, administers(one, directory, reader), reader).stream(),
                AllowanceGuards.revocation(one, today()).stream()).toList();
        return AllowanceView.of(one, directory, today(), List.of(Action.of("revoke-allowance", "POST",
                "/api/v1/allowances/" + one.id() + "/revocation", obstacles, language.locale())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
