package cn.bazhong.projects.termination;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an owner argues, and how it settles what there is. */
@Schema(description = "Grounds and settlement of an application for termination (A26); a draft may lack anything")
public record TerminationContent(
        @Schema(description = "What substantial progress was made") @Nullable @Size(max = 4000) String progress,
        @Schema(description = "Documents of the project that show it") @Nullable @Size(max = 20) List<@NotNull UUID> progressDocuments,
        @Nullable TerminationCause causeKind,
        @Schema(description = "What has changed or happened, and why the project cannot go on for it") @Nullable @Size(max = 4000)
        String cause,
        @Schema(description = "Documents of the project that show it") @Nullable @Size(max = 20) List<@NotNull UUID> causeDocuments,
        @Schema(description = "Why the goals are out of reach") @Nullable @Size(max = 4000) String goals,
        @Schema(description = "What has still to be paid, yuan") @Nullable @PositiveOrZero @Digits(integer = 13, fraction = 2)
        BigDecimal stillToPay,
        @Schema(description = "What is returned of what is left, yuan") @Nullable @PositiveOrZero
        @Digits(integer = 13, fraction = 2) BigDecimal returned,
        @Schema(description = "What becomes of the assets") @Nullable @Size(max = 4000) String assets,
        @Schema(description = "What becomes of the data") @Nullable @Size(max = 4000) String data,
        @Schema(description = "What becomes of the systems") @Nullable @Size(max = 4000) String systems) {
    static final TerminationContent NOTHING =
            new TerminationContent(null, null, null, null, null, null, null, null, null, null, null);

    /** Unlike {@code List.copyOf} it bears null elements, which validation then names. */
    public TerminationContent {
        progressDocuments = kept(progressDocuments);
        causeDocuments = kept(causeDocuments);
    }

    private static List<UUID> kept(List<UUID> given) {
        return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
    }

    List<UUID> documents() {
        return Stream.concat(progressDocuments.stream(), causeDocuments.stream()).distinct().toList();
    }
}
