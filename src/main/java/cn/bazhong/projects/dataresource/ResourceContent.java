package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.project.ProjectProfile.CatalogueEntry;
import cn.bazhong.projects.project.ProjectProfile.OpenKind;
import cn.bazhong.projects.project.ProjectProfile.SharingKind;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a resource. */
@Schema(description = "An information resource as its owner describes it (A16); what is asked for is asked for when it is handed in")
public record ResourceContent(@Schema(description = "Name of the resource") @NotBlank @Size(max = 200) String resource,
        @Schema(description = "Its data fields") @Nullable @Size(max = 2000) String fields,
        @Schema(description = "How it is shared") @Nullable SharingKind sharingKind,
        @Schema(description = "How it is opened") @Nullable OpenKind openKind,
        @Schema(description = "Whether it is opened to particular firms or organisations only (A10)") boolean onlyForParticularFirms,
        @Schema(description = "Law or regulation by which it is not shared (A10)") @Nullable @Size(max = 1000) String nonSharingBasis,
        @Schema(description = "Format, for example database table, API or file") @Nullable @Size(max = 64) String format,
        @Schema(description = "How often it is updated") @Nullable @Size(max = 64) String updateCycle,
        @Schema(description = "Sensitive: stays out of the catalogue of the city, and of what others see (A32)") boolean sensitive) {

    /** As it was approved. What must not be is left for the owner to mend. */
    static ResourceContent of(CatalogueEntry approved) {
        boolean particular = Boolean.TRUE.equals(approved.onlyForParticularFirms()) && approved.sharingKind() == SharingKind.NONE;
        return new ResourceContent(approved.resource().strip(), approved.fields(), approved.sharingKind(), approved.openKind(), particular,
                null, approved.format(), approved.updateCycle(), false);
    }
}
