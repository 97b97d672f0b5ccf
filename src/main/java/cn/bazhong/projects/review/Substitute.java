package cn.bazhong.projects.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who comes in somebody's place. */
@Schema(description = "Who takes the seat instead")
public record Substitute(
        @NotBlank @Size(max = 64) String name,
        @Schema(description = "User id of the account, where they have one") @Size(min = 1, max = 200) String userId,
        @Schema(description = "Organisation code, for an expert; a department sends one of its own") @Size(max = 32)
        String department) {

    String departmentOr(String called) {
        return department == null ? called : department;
    }
}
