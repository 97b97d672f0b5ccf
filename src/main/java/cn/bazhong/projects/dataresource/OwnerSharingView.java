package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.identity.DepartmentRef;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much an owner shares, project by project: what a yearly finding would rest on. */
@Schema(name = "OwnerSharing", description = "What an owner shares in a year and what it does not, by project (A32)")
public record OwnerSharingView(int year, @Schema(description = "The day it is reckoned on: the end of the year, or today") LocalDate day,
        DepartmentRef owner, RateView rate, List<ProjectSharing> projects) {

    /** Of one project. */
    @Schema(name = "ProjectSharing")
    public record ProjectSharing(UUID projectId, String projectCode, String projectName, RateView rate,
            @Schema(description = "Resources that another department had registered before") long collectedTwice,
            @Schema(description = "Names of what is owed and not shared, twenty at most") List<String> notShared) {
    }
}
