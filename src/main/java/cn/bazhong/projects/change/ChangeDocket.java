package cn.bazhong.projects.change;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.StepDesk;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.review.DocketKind;
import cn.bazhong.projects.review.MatterDocket;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Major changes that wait for the committee (A25). */
@Singleton
class ChangeDocket extends MatterDocket {

    ChangeDocket(Procedures procedures, Projects projects, StepDesk steps, OrganRegister organs, Policies policies, StoredJson json,
            Clock clock) {
        super(procedures, projects, steps, organs, policies, json, clock);
    }

    @Override
    public DocketKind kind() {
        return DocketKind.CHANGES;
    }

    @Override
    protected ProcedureKind procedure() {
        return ProcedureKind.CHANGE_REQUEST;
    }

    @Override
    protected StepKind step() {
        return StepKind.CHANGE_COMMITTEE_REVIEW;
    }
}
