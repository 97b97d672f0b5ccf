package cn.bazhong.projects.application;

import cn.bazhong.projects.annuallist.AnnualList;
import cn.bazhong.projects.annuallist.AnnualLists;
import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.importing.Fault;
import cn.bazhong.projects.importing.FaultCode;
import cn.bazhong.projects.importing.ImportColumn;
import cn.bazhong.projects.importing.ImportKind;
import cn.bazhong.projects.importing.ImportOrder;
import cn.bazhong.projects.importing.ImportedRow;
import cn.bazhong.projects.importing.Importer;
import cn.bazhong.projects.importing.OwnerChecks;
import cn.bazhong.projects.importing.RowFaults;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes applications in as drafts of their departments; handing them in, with all its rules, stays with these (A14). */
@ApplicationScoped
class ApplicationImport implements Importer {
    private final Applications applications;
    private final AnnualLists lists;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    ApplicationImport(Applications applications, AnnualLists lists, Events events, Ids ids, Clock clock) {
        this.applications = applications;
        this.lists = lists;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.APPLICATIONS;
    }

    @Override
    public List<ImportColumn> columns() {
        return ApplicationColumns.ALL;
    }

    @Override
    public Uni<List<Fault>> check(List<ImportedRow> rows, ImportOrder order) {
        return open(order).chain(open -> known(rows, open).map(known -> faults(rows, order, open, known)));
    }

    /** The lists of the jurisdiction whose call is open today, by year. */
    private Uni<Map<Integer, AnnualList>> open(ImportOrder order) {
        return lists.collectingOn(order.actor().jurisdiction(), order.today())
                .map(found -> found.stream().collect(Collectors.toMap(AnnualList::year, Function.identity(), (first, later) -> first)));
    }

    /** What was begun for these lists under one of these names and was not taken back. */
    private Uni<Set<String>> known(List<ImportedRow> rows, Map<Integer, AnnualList> open) {
        String[] names = rows.stream().map(row -> row.text("name")).distinct().toArray(String[]::new);
        UUID[] ofLists = open.values().stream().map(AnnualList::id).toArray(UUID[]::new);
        return names.length == 0 || ofLists.length == 0 ? Uni.createFrom().item(Set.of()) : Rows.of("""
                select list_id, owner_department, name from application
                where list_id = any(:lists) and name = any(:names) and state <> 'WITHDRAWN'""", Object[].class)
                .with("lists", ofLists).with("names", names).list()
                .map(found -> found.stream().map(row -> key((UUID) row[0], (String) row[1], (String) row[2])).collect(Collectors.toSet()));
    }

    private static List<Fault> faults(List<ImportedRow> rows, ImportOrder order, Map<Integer, AnnualList> open, Set<String> known) {
        RowFaults faults = new RowFaults(order);
        Map<String, Integer> inFile = new HashMap<>();
        for (ImportedRow row : rows) {
            if (!Boolean.FALSE.equals(row.yes("classified"))) {
                faults.add(row, "classified", FaultCode.CLASSIFIED);
            }
            OwnerChecks.check(row, order, faults);
            ApplicationColumns.check(row, faults);
            AnnualList list = open.get(row.year("year"));
            if (list == null) {
                faults.add(row, "year", FaultCode.NO_OPEN_CALL, row.text("year"));
                continue;
            }
            String key = key(list.id(), OwnerChecks.owner(row, order), row.text("name"));
            Integer before = inFile.putIfAbsent(key, row.number());
            if (before != null) {
                faults.add(row, "name", FaultCode.TWICE_IN_FILE, String.valueOf(before));
            } else if (known.contains(key)) {
                faults.add(row, "name", FaultCode.EXISTS, row.text("name"));
            }
        }
        return faults.all();
    }

    private static String key(UUID list, String owner, String name) {
        return list + " " + owner + " " + name;
    }

    @Override
    public Uni<Void> write(List<ImportedRow> rows, ImportOrder order) {
        return open(order).chain(open -> {
            List<Application> drafts = new ArrayList<>();
            List<NewEvent> told = new ArrayList<>();
            for (ImportedRow row : rows) {
                Application draft = draft(row, open.get(row.year("year")), order);
                drafts.add(draft);
                told.add(ApplicationEvents.drafted(draft, order.actor()).with("import", order.run().toString()));
            }
            return Panache.getSession().chain(session -> session.persistAll(drafts.toArray()).chain(session::flush))
                    .chain(() -> events.appendAll(told));
        });
    }

    private Application draft(ImportedRow row, AnnualList list, ImportOrder order) {
        Application draft = new Application(ids.next(), list, OwnerChecks.owner(row, order), clock.instant());
        ProjectProfile profile = ApplicationColumns.profile(row);
        draft.write(profile, applications.write(profile), order.actor(), clock.instant());
        return draft;
    }
}
