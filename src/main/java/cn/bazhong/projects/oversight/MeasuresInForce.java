package cn.bazhong.projects.oversight;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** What measures of oversight stop on a project now (A43). A suspension stands with the project itself. */
public interface MeasuresInForce {

    /** Whether its investment is deferred, so that no contract may be entered. */
    Uni<Boolean> deferInvestment(UUID project);
}
