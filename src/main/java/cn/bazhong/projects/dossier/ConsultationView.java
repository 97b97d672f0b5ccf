package cn.bazhong.projects.dossier;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.procedure.Light;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.OwnersAnswer;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.procedure.StepState;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One round of opinions on a dossier: who was asked, who has said what, and what the owner says to it (A20). */
@Schema(name = "Consultation")
public record ConsultationView(
        @Schema(description = "Id of the dossier") UUID id, DossierType dossierType, DossierState dossierState, UUID projectId,
        String projectCode, String projectName, DepartmentRef ownerDepartment,
        @Schema(description = "Sum of the dossier's costs, yuan") BigDecimal amount,
        @Schema(description = "Number of the owner's letter") @Nullable String letterNumber, @Nullable LocalDate letterDate,
        @Schema(description = "When the dossier was handed in last") Instant submittedAt,
        @Schema(description = "The opinions asked for, in the order of Article 20") List<OpinionView> opinions,
        @Schema(description = "Whether every required opinion is in and every objection answered") boolean complete) {

    /** One opinion, asked for or given. */
    @Schema(name = "Opinion")
    public record OpinionView(UUID stepId, StepKind kind, DepartmentRef department, StepState state,
            @Schema(description = "Whether the project is its own") boolean ownProject,
            @Nullable Instant openedAt, @Nullable LocalDate due,
            @Schema(description = "How near the due date is, while it is waited for") Light light,
            @Schema(description = "Days since it was asked, while it is waited for; days it took afterwards") @Nullable Long days,
            @Schema(description = "Whether it waits for material from the owner") boolean paused,
            @Schema(description = "Whether it was given on an earlier dossier and counts again") boolean reused,
            int urgings, @Nullable Outcome outcome, @Nullable String opinion, @Nullable String documentNumber,
            @Nullable Instant decidedAt, @Schema(description = "What the owner says to it") @Nullable OwnersAnswer answer,
            @Schema(description = "Whether the owner has to answer before the committee sees the dossier") boolean toAnswer) {
    }
}
