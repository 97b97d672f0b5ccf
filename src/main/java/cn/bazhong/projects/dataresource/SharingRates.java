package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.request.GrantedExceptions;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How much is shared of what is to be, by owner and project, as it stood at the end of a year or stands today (A32). */
@ApplicationScoped
class SharingRates {
    /** One that does not say counts as one that can be shared; what was registered by somebody else before is there twice. */
    private static final String COUNTED = """
            select e.owner_department, e.project_id, p.code, p.name,
                count(*) filter (where owed.is),
                count(*) filter (where owed.is and e.sharing = 'SHARED' and e.shared_since <= :day),
                count(*) filter (where not e.sensitive and exists (select 1 from catalogue_entry o
                    where lower(o.resource) = lower(e.resource) and o.owner_department <> e.owner_department and not o.sensitive
                        and o.state <> 'REMOVED' and o.registered_on <= :day
                        and (e.registered_on is null or (o.registered_on, o.id) < (e.registered_on, e.id)))),
                (array_agg(e.resource order by e.id) filter (where owed.is
                    and not (e.sharing = 'SHARED' and e.shared_since <= :day)))[1:20]
            from catalogue_entry e join project p on p.id = e.project_id
            cross join lateral (select not e.sensitive and e.sharing_kind is distinct from 'NONE'
                and not e.project_id = any(:excepted) as is) owed
            where e.since <= :day and (e.removed_on is null or e.removed_on > :day)%s
            group by e.owner_department, e.project_id, p.code, p.name order by e.owner_department, p.code""";

    private final GrantedExceptions exceptions;
    private final Departments departments;
    private final Clock clock;

    SharingRates(GrantedExceptions exceptions, Departments departments, Clock clock) {
        this.exceptions = exceptions;
        this.departments = departments;
        this.clock = clock;
    }

    /** One project as it was counted. */
    record Counted(String owner, UUID project, String code, String name, SharingRate rate, long twice, List<String> notShared) {

        static Counted of(Object[] row) {
            return new Counted((String) row[0], (UUID) row[1], (String) row[2], (String) row[3],
                    new SharingRate((Long) row[4], (Long) row[5]), (Long) row[6], row[7] == null ? List.of() : List.of((String[]) row[7]));
        }

        static SharingRate sum(List<Counted> projects) {
            return projects.stream().map(Counted::rate).reduce(SharingRate.NOTHING, SharingRate::plus);
        }
    }

    /** By owner: for the offices that look over every project all, for anybody else their own department. */
    Uni<SharingRatesView> of(@Nullable Integer year, Actor reader) {
        LocalDate today = LocalDate.now(clock);
        int asked = year == null ? today.getYear() : year;
        return counted(asked, null, reader).chain(found -> departments.directory().map(directory -> {
            Map<String, List<Counted>> byOwner = found.stream().collect(Collectors.groupingBy(Counted::owner, LinkedHashMap::new,
                    Collectors.toList()));
            return new SharingRatesView(asked, day(asked, today), RateView.of(Counted.sum(found)), byOwner.entrySet().stream()
                    .map(one -> owner(one.getKey(), one.getValue(), directory)).toList());
        }));
    }

    /** Of one owner, project by project; 404 for an owner the reader does not look over. */
    Uni<OwnerSharingView> of(String owner, @Nullable Integer year, Actor reader) {
        LocalDate today = LocalDate.now(clock);
        int asked = year == null ? today.getYear() : year;
        return departments.require(owner).invoke(found -> hideUnless(mayRead(found, reader)))
                .chain(found -> counted(asked, owner, reader)).chain(found -> departments.directory().map(directory ->
                        new OwnerSharingView(asked, day(asked, today), DepartmentRef.of(owner, directory), RateView.of(Counted.sum(found)),
                                found.stream().map(SharingRates::project).toList())));
    }

    private Uni<List<Counted>> counted(int year, @Nullable String owner, Actor reader) {
        LocalDate day = day(year, LocalDate.now(clock));
        Map<String, Object> values = new HashMap<>(Map.of("day", day));
        StringBuilder narrowed = new StringBuilder();
        String only = owner != null ? owner : reader.seesEveryProjectOf(reader.jurisdiction()) ? null : reader.department();
        if (only != null) {
            narrowed.append(" and e.owner_department = :owner");
            values.put("owner", only);
        } else if (!reader.seesEveryProject()) {
            narrowed.append(" and e.jurisdiction = :jurisdiction");
            values.put("jurisdiction", reader.jurisdiction());
        }
        return exceptions.notSharing(day).map(Set::copyOf).chain(excepted -> Rows.of(COUNTED.formatted(narrowed), Object[].class)
                .with(values).with("excepted", excepted.toArray(UUID[]::new)).list())
                .map(rows -> rows.stream().map(Counted::of).toList());
    }

    /** The end of a year that is over, else today. */
    private static LocalDate day(int year, LocalDate today) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return end.isBefore(today) ? end : today;
    }

    private static boolean mayRead(Department owner, Actor reader) {
        return reader.isOf(owner.code()) || reader.seesEveryProjectOf(owner.jurisdiction());
    }

    private static void hideUnless(boolean visible) {
        if (!visible) {
            throw Problem.notFound();
        }
    }

    private static SharingRatesView.OwnerRate owner(String code, List<Counted> projects, Directory directory) {
        return new SharingRatesView.OwnerRate(DepartmentRef.of(code, directory), RateView.of(Counted.sum(projects)),
                projects.stream().mapToLong(Counted::twice).sum());
    }

    private static OwnerSharingView.ProjectSharing project(Counted one) {
        return new OwnerSharingView.ProjectSharing(one.project(), one.code(), one.name(), RateView.of(one.rate()), one.twice(),
                one.notShared());
    }
}
