package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** It goes live. */
@Schema(description = "Going into operation (A42)")
public record PutIntoOperation(@Schema(description = "First day: not before the acceptance, not after today")
        @NotNull @PlausibleDate LocalDate since) {
}
