package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Since when something is so. */
@Schema(description = "First day on which a resource was aggregated or shared")
public record SinceDay(@Schema(description = "Not after today") @NotNull @PlausibleDate LocalDate since) {
}
