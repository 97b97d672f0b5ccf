package cn.bazhong.projects.operation;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What cloud is asked for. */
@Schema(name = "CloudRequestContent", description = "Cloud resources that are asked for (A30, A32)")
public record CloudContent(@NotNull CloudPurpose purpose, @NotNull @Valid CloudQuantity quantity,
        @Schema(description = "Network: zone, bandwidth, addresses") @Nullable @Size(max = 1000) String network,
        @Schema(description = "What it is needed for, and how it is reckoned") @NotBlank @Size(max = 4000) String reason,
        @NotNull @PlausibleDate LocalDate from, @NotNull @PlausibleDate LocalDate to) {
}
