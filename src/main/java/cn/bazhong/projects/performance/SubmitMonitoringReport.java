package cn.bazhong.projects.performance;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a project is, and its goals are reached, as its owner reports it for a year. */
@Schema(description = "Monitoring report of a year (A41); figures are taken from the registers")
public record SubmitMonitoringReport(@Schema(description = "A project of the caller's department") @NotNull UUID projectId,
        @Schema(description = "A year in which the project was carried out") @NotNull @Min(2000) @Max(2100) Integer year,
        @Schema(description = "How the work went") @NotBlank @Size(max = 4000) String progress,
        @Schema(description = "How the money was used beside its plan") @NotBlank @Size(max = 4000) String funds,
        @Schema(description = "Problems, and what is done about them") @Nullable @Size(max = 4000) String problems,
        @Schema(description = "Performance goals, and how far each is reached") @Size(max = 50) List<@NotNull @Valid GoalReached> goals,
        @Schema(description = "Of a system on trial: what it brings") @Nullable @Size(max = 4000) String trialEffect,
        @Schema(description = "Of a system on trial: what went wrong with it") @Nullable @Size(max = 4000) String trialProblems,
        @Schema(description = "Opinion of the firm that supervises the works; null without one") @Nullable @Valid
        SupervisionOpinion supervision,
        @Schema(description = "Organisation codes of the departments that use it beside the owner; their opinions are asked for first. "
                + "Empty where only the owner uses it") @Nullable @Size(max = 20) List<@NotBlank @Size(max = 32) String> users,
        @Schema(description = "Documents of the project that belong to it") @Nullable @Size(max = 20) List<@NotNull UUID> documents) {

    /** Unlike {@code List.copyOf} it bears null elements, which validation then names. */
    public SubmitMonitoringReport {
        goals = Listed.of(goals);
        users = Listed.of(users);
        documents = Listed.of(documents);
    }

    /** How far a goal is reached. */
    @Schema(name = "GoalReached")
    public record GoalReached(@NotBlank @Size(max = 500) String goal,
            @Schema(description = "Where it stands") @NotBlank @Size(max = 1000) String reached,
            @Schema(description = "Percent") @NotNull @Min(0) @Max(100) Integer percent) {
    }

    /** What a firm without an account says, as the owner has it on paper. */
    @Schema(name = "SupervisionOpinion")
    public record SupervisionOpinion(@NotBlank @Size(max = 200) String firm,
            @Schema(description = "Not after today") @NotNull @PlausibleDate LocalDate givenOn, @NotBlank @Size(max = 4000) String opinion,
            @Schema(description = "The paper as a document of the project") @Nullable UUID documentId) {
    }
}
