package cn.bazhong.projects.paper;

import cn.bazhong.projects.project.PlausibleDate;
import cn.bazhong.projects.wording.PaperKind;
import cn.bazhong.projects.wording.PaperMatter;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Issues a paper under a number. */
@Schema(description = "Issues a paper that a matter offers")
public record IssuePaper(@NotNull PaperMatter matter, @NotNull UUID matterId, @NotNull PaperKind kind,
        @Schema(description = "Which of several papers of that kind, as the matter names it") @NotNull UUID part,
        @Schema(description = "发文字号, as 巴发改函〔2026〕12号; where the matter has one, just that")
        @NotBlank @Size(max = 100) String number,
        @Schema(description = "成文日期, not after today; null for the day the matter has, or today")
        @Nullable @PlausibleDate LocalDate issuedOn,
        @Schema(description = "With a copy that was edited; null to issue it as the portal sets it")
        @Nullable @Valid AnnouncedCopy edited) {
}
