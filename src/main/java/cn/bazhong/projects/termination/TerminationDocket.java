package cn.bazhong.projects.termination;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.procedure.Procedure;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.StepDesk;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.review.DocketKind;
import cn.bazhong.projects.review.MatterDocket;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Terminations that wait for the committee, those applied for beside those ordered (A26, A43). */
@Singleton
class TerminationDocket extends MatterDocket {
    private final Terminations terminations;
    private final Procedures procedures;

    TerminationDocket(Terminations terminations, Procedures procedures, Projects projects, StepDesk steps, OrganRegister organs,
            Policies policies, StoredJson json, Clock clock) {
        super(procedures, projects, steps, organs, policies, json, clock);
        this.terminations = terminations;
        this.procedures = procedures;
    }

    @Override
    public DocketKind kind() {
        return DocketKind.TERMINATIONS;
    }

    @Override
    protected ProcedureKind procedure() {
        return ProcedureKind.TERMINATION;
    }

    @Override
    protected Uni<Procedure> procedure(UUID item) {
        return terminations.require(item).chain(found -> procedures.on(found.procedure(), item));
    }

    @Override
    protected StepKind step() {
        return StepKind.TERMINATION_REVIEW;
    }
}
