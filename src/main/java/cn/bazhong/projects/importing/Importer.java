package cn.bazhong.projects.importing;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** What a feature makes of the rows of a workbook. */
public interface Importer {

    ImportKind kind();

    /** The columns of its template, in order. */
    List<ImportColumn> columns();

    /**
     * What does not fit with the rows as a whole and with what there is already; asked in the dry run and again before
     * anything is written. A handful of statements, however many rows.
     */
    Uni<List<Fault>> check(List<ImportedRow> rows, ImportOrder order);

    /** Enters a part of the rows, in the transaction of the caller, and records it. */
    Uni<Void> write(List<ImportedRow> rows, ImportOrder order);
}
