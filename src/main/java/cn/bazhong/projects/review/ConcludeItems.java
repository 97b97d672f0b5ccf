package cn.bazhong.projects.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Conclusions on items, all or nothing. */
@Schema(description = "Conclusions, item by item")
public record ConcludeItems(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid ItemConclusion> items) {
}
