package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.project.ProjectProfile.OpenKind;
import cn.bazhong.projects.project.ProjectProfile.SharingKind;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A resource in a list. */
@Schema(name = "CataloguedResourceSummary")
public record EntrySummary(UUID id, String resource, @Nullable String fields, DepartmentRef ownerDepartment,
        @Schema(description = "Its project; null for whoever knows of the resource alone") @Nullable UUID projectId,
        @Nullable String projectName, @Nullable SharingKind sharingKind, @Nullable OpenKind openKind, boolean sensitive, EntryState state,
        @Nullable String registrationNumber, @Nullable LocalDate registeredOn, @Nullable LocalDate aggregatedSince, SharingState sharing,
        @Nullable LocalDate sharedSince, long version) {
}
