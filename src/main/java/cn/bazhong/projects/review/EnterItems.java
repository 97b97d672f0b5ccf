package cn.bazhong.projects.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the secretary took down on many items, all or nothing. */
@Schema(description = "Declared conflicts and votes, item by item")
public record EnterItems(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid ItemEntries> items) {
}
