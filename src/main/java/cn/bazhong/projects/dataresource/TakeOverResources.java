package cn.bazhong.projects.dataresource;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes over what was approved. */
@Schema(description = "Takes over the resources that a project was approved with, where that has not happened")
public record TakeOverResources(@Schema(description = "A project of the caller's department") @NotNull UUID projectId) {
}
