package cn.bazhong.projects.oversight;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the owner has put right, item by item. */
@Schema(description = "The owner's response to a rectification order, item by item (A43)")
public record RespondToOrder(@NotEmpty @Size(max = 50) List<@NotNull @Valid Answer> answers) {

    public RespondToOrder {
        answers = answers == null ? List.of() : answers.stream().toList();
    }

    /** On one item. */
    @Schema(name = "RectificationAnswer")
    public record Answer(@Schema(description = "Number of the item, from 1") @NotNull @Min(1) @Max(50) Integer item,
            @Schema(description = "What was done") @NotBlank @Size(max = 2000) String text,
            @Schema(description = "Documents of the project that show it, at least one") @Size(max = 20)
            List<@NotNull UUID> evidence) {

        public Answer {
            evidence = evidence == null ? List.of() : evidence.stream().toList();
        }
    }
}
