package cn.bazhong.projects.termination;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.execution.Standing;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.procedure.WaitingStep;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.FindingView;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A termination whole. */
@Schema(name = "Termination", description = "A project that is to be terminated, on application (A26) or by order (A43). Amounts are "
        + "CNY yuan.")
public record TerminationView(UUID id, UUID projectId, String projectCode, String projectName, Stage projectStage,
        DepartmentRef ownerDepartment, @Schema(description = "By order after a failed rectification") boolean ordered, Article article,
        TerminationState state,
        @Schema(description = "For its owner what is being written, for others what was handed in last; empty of what is ordered")
        TerminationContent content,
        @Schema(description = "How far the project is carried out: as the registers stand, or stood when it was handed in")
        Standing standing,
        @Schema(description = "Of the estimate, after everything is paid, yuan") BigDecimal left,
        @Schema(description = "The documents it names that are there") List<FiledDocument> documents,
        @Schema(description = "What the rules find; empty unless it is being written by the reader's department")
        List<FindingView> findings,
        @Schema(description = "Why it is ordered; null on application") @Nullable String reason,
        @Schema(description = "What was said last by whoever concluded on it or took it back") @Nullable String opinion,
        @Schema(description = "Number of the government's decision") @Nullable String documentNumber, @Nullable LocalDate decidedOn,
        @Schema(description = "The step it waits for") @Nullable WaitingStep waitsFor,
        String updatedByName, Instant updatedAt, @Nullable Instant submittedAt, long version, List<Action> actions)
        implements Versioned {
}
