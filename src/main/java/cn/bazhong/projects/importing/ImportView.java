package cn.bazhong.projects.importing;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import. */
@Schema(name = "Import", description = "A workbook on its way in")
public record ImportView(UUID id, ImportKind kind, String fileName, ImportState state,
        @Schema(description = "Rows with something in them; 0 before the file was read") int rows,
        @Schema(description = "Everything that does not fit; of more than 2,000 the first are listed") long faults,
        @Schema(description = "SHA-256 of the file in hexadecimal; null before it came") @Nullable String digest,
        @Schema(description = "Rows checked or entered so far") int progressDone,
        @Schema(description = "Of how many; 0 while that is not known") int progressTotal,
        Instant startedAt, @Nullable Instant checkedAt, @Nullable Instant doneAt, long version, List<Action> actions)
        implements Versioned {
}
