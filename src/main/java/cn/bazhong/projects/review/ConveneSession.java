package cn.bazhong.projects.review;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session to be convened. */
@Schema(description = "A session of the review committee to be convened (A5)")
public record ConveneSession(
        @Schema(description = "What it has before it") @NotNull DocketKind docket,
        @Schema(description = "The list it reviews, which has to be at the committee; required with ANNUAL_LIST and given "
                + "with nothing else") UUID listId,
        @Schema(description = "Day it is held on, not before what is on the agenda came to the committee") @NotNull
        @PlausibleDate LocalDate scheduledOn,
        @NotBlank @Size(max = 200) String place,
        @Schema(description = "Lines of the list or dossiers in the order of the agenda; when missing, everything that "
                + "waits for the committee") @Size(min = 1, max = 500) List<@NotNull UUID> items,
        @Schema(description = "In the order of precedence; exactly one of them is the chair") @NotNull
        @Size(min = 1, max = 100) List<@NotNull @Valid MemberEntry> members) {
}
