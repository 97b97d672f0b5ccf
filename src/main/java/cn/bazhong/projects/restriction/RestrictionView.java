package cn.bazhong.projects.restriction;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.text.Texts;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A restriction in the reader's language. */
@Schema(name = "Restriction")
public record RestrictionView(
        @Schema(description = "The finding it follows from; several restrictions share one") UUID causeId,
        CauseKind kind,
        @Schema(description = "The cause in words") String cause,
        Article article,
        StoppingPoint point,
        @Schema(description = "What is stopped, in words") String stops,
        @Schema(description = "Whether everything of the owner is bound or the one project") CauseKind.Scope scope,
        @Schema(description = "The project bound, or in which the cause lies; null where there is none") @Nullable UUID project,
        @Schema(description = "The organ that found it") DepartmentRef foundBy,
        @Schema(description = "First day") LocalDate from,
        @Schema(description = "Last day; null while the way out is open") @Nullable LocalDate until,
        @Schema(description = "How it ends") String wayOut) {

    public static RestrictionView of(Restriction one, Directory directory, Locale locale) {
        return new RestrictionView(one.cause(), one.kind(), Texts.of(locale, "causeKind." + one.kind()), one.article(),
                one.stops(), Texts.of(locale, "stoppingPoint." + one.stops()), one.scope(), one.project(),
                DepartmentRef.of(one.foundBy(), directory), one.from(), one.until(),
                Texts.of(locale, "restriction.way-out." + one.kind()));
    }
}
