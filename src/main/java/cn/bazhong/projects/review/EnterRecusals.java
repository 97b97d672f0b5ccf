package cn.bazhong.projects.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every conflict declared on an item by those who are there, in place of those entered before; others' stay. */
@Schema(description = "All declared conflicts on an item")
public record EnterRecusals(@NotNull @Size(max = 100) List<@NotNull @Valid DeclaredConflict> recusals) {
}
