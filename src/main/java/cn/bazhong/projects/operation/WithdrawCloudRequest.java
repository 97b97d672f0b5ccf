package cn.bazhong.projects.operation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The owner takes a request back. */
@Schema(description = "Withdrawal of a request for cloud resources")
public record WithdrawCloudRequest(@NotBlank @Size(max = 1000) String reason) {
}
