package cn.bazhong.projects.ledger;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.importing.Fault;
import cn.bazhong.projects.importing.FaultCode;
import cn.bazhong.projects.importing.ImportColumn;
import cn.bazhong.projects.importing.ImportKind;
import cn.bazhong.projects.importing.ImportOrder;
import cn.bazhong.projects.importing.ImportedRow;
import cn.bazhong.projects.importing.Importer;
import cn.bazhong.projects.importing.OwnerChecks;
import cn.bazhong.projects.importing.RowFaults;
import cn.bazhong.projects.project.Takeovers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes over the projects that the office kept in its ledger, each at the stage it has reached. */
@ApplicationScoped
class LedgerImport implements Importer {
    private final Takeovers takeovers;

    LedgerImport(Takeovers takeovers) {
        this.takeovers = takeovers;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.LEDGER;
    }

    @Override
    public List<ImportColumn> columns() {
        return LedgerColumns.ALL;
    }

    @Override
    public Uni<List<Fault>> check(List<ImportedRow> rows, ImportOrder order) {
        return known(rows, order).map(known -> faults(rows, order, known));
    }

    /** The projects of these owners under one of these names, with their codes. */
    private static Uni<Map<String, String>> known(List<ImportedRow> rows, ImportOrder order) {
        String[] owners = rows.stream().map(row -> OwnerChecks.owner(row, order)).distinct().toArray(String[]::new);
        String[] names = rows.stream().map(row -> row.text("name")).distinct().toArray(String[]::new);
        return names.length == 0 ? Uni.createFrom().item(Map.of()) : Rows.of("""
                select owner_department, name, code from project where owner_department = any(:owners) and name = any(:names)""",
                Object[].class).with("owners", owners).with("names", names).list()
                .map(found -> found.stream().collect(Collectors.toMap(row -> row[0] + " " + row[1], row -> (String) row[2],
                        (first, later) -> first)));
    }

    private static List<Fault> faults(List<ImportedRow> rows, ImportOrder order, Map<String, String> known) {
        RowFaults faults = new RowFaults(order);
        Map<String, Integer> inFile = new HashMap<>();
        for (ImportedRow row : rows) {
            if (!Boolean.FALSE.equals(row.yes("classified"))) {
                faults.add(row, "classified", FaultCode.CLASSIFIED);
            }
            OwnerChecks.check(row, order, faults);
            LedgerColumns.check(row, faults);
            String key = OwnerChecks.owner(row, order) + " " + row.text("name");
            Integer before = inFile.putIfAbsent(key, row.number());
            if (before != null) {
                faults.add(row, "name", FaultCode.TWICE_IN_FILE, String.valueOf(before));
            } else if (known.containsKey(key)) {
                faults.add(row, "name", FaultCode.EXISTS, known.get(key));
            }
        }
        return faults.all();
    }

    @Override
    public Uni<Void> write(List<ImportedRow> rows, ImportOrder order) {
        return takeovers.takeOver(rows.stream().map(row -> LedgerColumns.project(row, order)).toList(), order.actor());
    }
}
