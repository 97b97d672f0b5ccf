package cn.bazhong.projects.restriction;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.text.Texts;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cause, past or present, in the reader's language: what held when, who found it, by what document, and how it ends. */
@Schema(name = "RestrictionCause")
public record CauseView(@Schema(description = "Also of the finding it was made by (A11, A32, A47)") UUID id, CauseKind kind,
        @Schema(description = "The cause in words") String cause, Article article,
        @Schema(description = "The project it lies in; null where it lies in the owner as such") @Nullable UUID project,
        @Schema(description = "The organ that found it") DepartmentRef foundBy, LocalDate foundOn,
        @Schema(description = "Number of the document it was found by") @Nullable String documentNumber,
        @Schema(description = "The year a finding of Article 32 is about") @Nullable Integer year,
        @Schema(description = "First day on which it restricts") LocalDate from,
        @Schema(description = "Last day; null while the way out is open") @Nullable LocalDate until,
        @Schema(description = "Whether it restricts today") boolean holds,
        @Schema(description = "What it stops, in words") List<String> stops, @Schema(description = "How it ends") String wayOut) {

    static CauseView of(Cause one, String documentNumber, LocalDate today, Directory directory, Locale locale) {
        return new CauseView(one.id(), one.kind(), Texts.of(locale, "causeKind." + one.kind()), one.kind().article(), one.project(),
                DepartmentRef.of(one.foundBy(), directory), one.foundOn(), documentNumber, one.year(), one.from(),
                one.until().orElse(null), one.holdsOn(today),
                one.kind().stops().stream().map(stop -> Texts.of(locale, "stoppingPoint." + stop.point())).toList(),
                Texts.of(locale, "restriction.way-out." + one.kind()));
    }
}
