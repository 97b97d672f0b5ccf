package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.project.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project of the year before that is proposed to be carried over. */
@Schema(name = "CarryOverProposal")
public record CarryOverView(@Schema(description = "The line that stands in the year before") UUID lineId, UUID projectId,
        String projectCode, String projectName, DepartmentRef ownerDepartment, Stage stage, CarryOver.Reason reason,
        @Schema(description = "What it has in the year before, yuan") BigDecimal amountBefore,
        @Schema(description = "What is proposed for the year: as planned, else as in the year before") List<SourceAmount> funds) {

    static CarryOverView of(CarryOver.Proposal proposal, Directory directory) {
        StandingLine line = proposal.line();
        return new CarryOverView(line.line(), line.project().id(), line.project().code(), line.project().name(),
                DepartmentRef.of(line.project().ownerDepartment(), directory), line.stage(), proposal.reason(),
                line.funds().total(), proposal.funds().sources());
    }
}
