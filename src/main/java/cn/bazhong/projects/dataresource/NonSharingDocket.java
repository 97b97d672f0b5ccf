package cn.bazhong.projects.dataresource;

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

/** Requests for an exception from sharing that wait for the committee (A11). */
@Singleton
class NonSharingDocket extends MatterDocket {

    NonSharingDocket(Procedures procedures, Projects projects, StepDesk steps, OrganRegister organs, Policies policies, StoredJson json,
            Clock clock) {
        super(procedures, projects, steps, organs, policies, json, clock);
    }

    @Override
    public DocketKind kind() {
        return DocketKind.NON_SHARING;
    }

    @Override
    protected ProcedureKind procedure() {
        return ProcedureKind.NON_SHARING_EXCEPTION;
    }

    @Override
    protected StepKind step() {
        return StepKind.NON_SHARING_REVIEW;
    }
}
