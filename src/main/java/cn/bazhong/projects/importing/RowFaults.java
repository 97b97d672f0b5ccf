package cn.bazhong.projects.importing;

import cn.bazhong.projects.spreadsheet.SheetCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with rows, told by the cell where it stands in the workbook. */
public final class RowFaults {
    private final Map<String, Integer> places;
    private final List<Fault> faults = new ArrayList<>();

    public RowFaults(ImportOrder order) {
        places = order.places();
    }

    /** @param column key of the column; of one that the workbook leaves out the row is named */
    public void add(ImportedRow row, String column, FaultCode code, String... args) {
        Integer place = places.get(column);
        String at = place == null ? String.valueOf(row.number()) : SheetCell.reference(place, row.number());
        faults.add(new Fault(at, column, code, List.of(args)));
    }

    public List<Fault> all() {
        return List.copyOf(faults);
    }
}
