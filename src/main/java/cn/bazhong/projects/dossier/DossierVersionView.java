package cn.bazhong.projects.dossier;

import cn.bazhong.projects.document.FiledDocument;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dossier as it was handed in. */
@Schema(name = "DossierVersion")
public record DossierVersionView(int number, BigDecimal amount,
        @Schema(description = "Digest by section") Map<Section, String> digests,
        @Schema(description = "Sections that differ from the version before; all of them in the first") Set<Section> changed,
        @Schema(description = "Documents that came with it, each with the version that counted") List<FiledDocument> documents,
        @Schema(description = "Number of the owner's letter to the consulted bodies (A20)") @Nullable String letterNumber,
        @Nullable LocalDate letterDate, String submittedBy, Instant submittedAt,
        @Schema(description = "What it said; only with the version itself") @Nullable DossierContent content) {
}
