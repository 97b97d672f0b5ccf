package cn.bazhong.projects.importing;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import in a list. */
@Schema(description = "An import in short")
public record ImportSummary(UUID id, ImportKind kind, String fileName, ImportState state, int rows, long faults, Instant startedAt,
        @Nullable Instant doneAt) {

    static ImportSummary of(ImportRun run) {
        return new ImportSummary(run.id(), run.kind(), run.fileName(), run.state(), run.rowCount(), run.faultCount(),
                run.startedAt(), run.doneAt());
    }
}
