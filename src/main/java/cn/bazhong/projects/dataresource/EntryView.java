package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.regulation.FindingView;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A resource whole. */
@Schema(name = "CataloguedResource", description = "An information resource of a project, as it is kept after approval (A16, A32)")
public record EntryView(UUID id, @Schema(description = "Within its project") int number, DepartmentRef ownerDepartment,
        @Schema(description = "Its project; null for whoever knows of the resource alone") @Nullable UUID projectId,
        @Nullable String projectCode, @Nullable String projectName, ResourceContent content, EntryState state,
        @Nullable String registrationNumber, @Nullable LocalDate registeredOn,
        @Schema(description = "Why it was given back or removed") @Nullable String remark, @Nullable LocalDate aggregatedSince,
        SharingState sharing, @Nullable LocalDate sharedSince,
        @Schema(description = "The law by which its owner does not share it") @Nullable String refusal,
        @Schema(description = "Other departments that have registered a resource of that name (A32)") List<String> elsewhere,
        @Schema(description = "What the rules find on it now; for the owner and the data administration") List<FindingView> findings,
        @Schema(description = "Day on which it came into the catalogue of its project") LocalDate since, String updatedBy, Instant updatedAt,
        long version, List<Action> actions) implements Versioned {
}
