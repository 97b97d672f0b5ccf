package cn.bazhong.projects.annuallist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes entered together, all or none (A15). */
@Schema(description = "Changes to what stands, as lines of the issue that is composed")
public record EnterChanges(@NotEmpty @Size(max = 500) List<@NotNull @Valid LineChange> changes) {
}
