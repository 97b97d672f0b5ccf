package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an owner puts to those it convenes. */
@Schema(description = "Draft of a completion acceptance: when, where, who, and the materials (A29). Every field may be missing in a draft.")
public record AcceptanceContent(@Schema(description = "Day it is convened for") @Nullable @PlausibleDate LocalDate heldOn,
        @Nullable @Size(max = 200) String place,
        @Schema(description = "Who signs beside development and reform and the data administration: FINANCE, CYBERSPACE_AFFAIRS, "
                + "SECRECY_CRYPTOGRAPHY, ECONOMY_INFORMATION, PUBLIC_SECURITY, INDUSTRY_AUTHORITY")
        @Nullable @Size(max = 10) List<@NotNull Role> signers,
        @Schema(description = "Whether hardware or a data centre belongs to it (A46); infrastructure always counts as such")
        @Nullable Boolean hardware,
        @Nullable @Size(max = 20) List<@NotNull @Valid Material> materials) {

    /** Unlike {@code List.copyOf} it bears null elements, which validation then names. */
    public AcceptanceContent {
        signers = signers == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(signers));
        materials = materials == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(materials));
    }

    Optional<Material> material(MaterialKind kind) {
        return materials.stream().filter(one -> one.kind() == kind).findFirst();
    }

    List<UUID> papers() {
        return materials.stream().map(Material::documentId).filter(Objects::nonNull).distinct().toList();
    }
}
