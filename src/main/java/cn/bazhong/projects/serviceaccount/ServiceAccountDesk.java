package cn.bazhong.projects.serviceaccount;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.Signatures;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where systems are looked at by the departments they speak for and by who administers, which also says how often they may call. */
@ApplicationScoped
class ServiceAccountDesk {
    private static final int DAYS_OF_LIST = 7;
    private static final int DAYS_OF_ONE = 14;
    private static final String HOME = "/api/v1/service-accounts/";

    private final ServiceAccounts accounts;
    private final Allowances allowances;
    private final DoneDeeds deeds;
    private final Signatures signatures;
    private final Departments departments;
    private final Door door;
    private final Events events;
    private final Language language;
    private final Clock clock;

    ServiceAccountDesk(ServiceAccounts accounts, Allowances allowances, DoneDeeds deeds, Signatures signatures, Departments departments,
            Door door, Events events, Language language, Clock clock) {
        this.accounts = accounts;
        this.allowances = allowances;
        this.deeds = deeds;
        this.signatures = signatures;
        this.departments = departments;
        this.door = door;
        this.events = events;
        this.language = language;
        this.clock = clock;
    }

    /** Of the departments the reader administers, all for the city's administrator; else of the reader's own department. */
    Uni<Page<ServiceAccountSummary>> list(String cursor, int limit, Actor reader) {
        String bound = reader.department() + reader.is(Role.PLATFORM_ADMIN);
        String after = Cursor.decode(cursor, bound, 1, parts -> parts.get(0));
        return departments.directory().chain(directory -> accounts.after(after == null ? "" : after, seen(directory, reader), limit + 1)
                .chain(found -> summaries(found, limit, bound, directory)));
    }

    private static List<String> seen(Directory directory, Actor reader) {
        if (reader.administers(Department.CITY)) {
            return null;
        }
        return reader.is(Role.PLATFORM_ADMIN) ? directory.all().stream().filter(each -> reader.administers(each.jurisdiction()))
                .map(Department::code).toList() : List.of(reader.department());
    }

    private Uni<Page<ServiceAccountSummary>> summaries(List<ServiceAccount> found, int limit, String bound, Directory directory) {
        LocalDate today = LocalDate.now(clock);
        List<String> clients = found.stream().map(ServiceAccount::clientId).toList();
        return allowances.scopes(clients, today).chain(allowed -> accounts.used(clients, today.minusDays(DAYS_OF_LIST - 1L), today)
                .map(used -> Cursor.page(found, limit, null, one -> ServiceAccountSummary.of(one,
                        allowed.getOrDefault(one.clientId(), Set.of()), used.getOrDefault(one.clientId(), List.of()), today, directory),
                        one -> Cursor.encode(bound, one.clientId()))));
    }

    Uni<ServiceAccountView> get(String client, Actor reader) {
        return required(client, reader).chain(account -> view(account, reader));
    }

    Uni<Page<DeedView>> deeds(String client, String cursor, int limit, Actor reader) {
        UUID before = Cursor.decode(cursor, client, 1, parts -> UUID.fromString(parts.get(0)));
        return required(client, reader).chain(account -> deeds.of(account.subject(), before, limit + 1, reader))
                .chain(found -> departments.directory().map(directory -> directory.answeredBy(reader.department(), LocalDate.now(clock)))
                        .map(own -> Cursor.page(found, limit, null,
                                one -> DeedView.of(one, own.contains(one.event().department()), language.locale()),
                                (DoneDeed one) -> Cursor.encode(client, one.event().id()))));
    }

    Uni<ServiceAccountView> limit(String client, IfMatch ifMatch, EnterLimit entered, Actor actor) {
        return required(client, actor)
                .call(account -> departments.directory().invoke(directory -> AllowanceDesk.forbid(
                        AllowanceGuards.limiting(administers(account.department(), directory, actor)).stream())))
                .invoke(account -> IfMatch.require(ifMatch, account.version()))
                .invoke(account -> account.limitTo(entered.limit()))
                .call(account -> events.append(told(account, actor)))
                .call(accounts::flush)
                .chain(account -> view(account, actor));
    }

    /** 404 for others than its department and who administers that one. */
    Uni<ServiceAccount> required(String client, Actor reader) {
        return accounts.require(client).call(account -> departments.directory().invoke(directory -> {
            if (!reader.isOf(account.department()) && !administers(account.department(), directory, reader)) {
                throw Problem.notFound();
            }
        }));
    }

    static boolean administers(String department, Directory directory, Actor actor) {
        return directory.find(department).map(Department::jurisdiction).filter(actor::administers).isPresent();
    }

    private NewEvent told(ServiceAccount account, Actor actor) {
        RateLimit limit = account.limit() == null ? door.standard() : account.limit();
        return NewEvent.of(new Subject(SubjectType.DEPARTMENT, account.department()), AllowanceEvent.CLIENT_LIMIT_ENTERED, actor)
                .with("client", account.clientId()).with("requestsPerMinute", limit.requestsPerMinute()).with("burst", limit.burst());
    }

    private Uni<ServiceAccountView> view(ServiceAccount account, Actor reader) {
        LocalDate today = LocalDate.now(clock);
        return departments.directory().chain(directory -> signatures.issues(reader)
                .map(issues -> actions(account, issues, administers(account.department(), directory, reader), reader))
                .chain(actions -> accounts.used(List.of(account.clientId()), today.minusDays(DAYS_OF_ONE - 1L), today)
                        .map(used -> view(account, directory, used, actions))));
    }

    private ServiceAccountView view(ServiceAccount account, Directory directory, Map<String, List<UsedDay>> used, List<Action> actions) {
        boolean own = account.limit() != null;
        return new ServiceAccountView(account.clientId(), account.name(), DepartmentRef.of(account.department(), directory),
                account.scopes(), account.firstSeen(), account.lastSeen(), own ? account.limit() : door.standard(), own,
                used.getOrDefault(account.clientId(), List.of()), actions, account.version());
    }

    private List<Action> actions(ServiceAccount account, boolean issues, boolean administers, Actor reader) {
        return List.of(Action.of("give-allowance", "POST", HOME + account.clientId() + "/allowances",
                        AllowanceGuards.giving(account, issues, reader), language.locale()),
                Action.of("enter-limit", "PUT", HOME + account.clientId() + "/limit", AllowanceGuards.limiting(administers),
                        language.locale()));
    }
}
