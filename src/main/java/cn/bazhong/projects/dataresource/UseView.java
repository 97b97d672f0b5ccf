package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.identity.DepartmentRef;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Feedback on the use of a resource. */
@Schema(name = "ResourceUse", description = "How a department uses a shared resource, and what it says of it (A10)")
public record UseView(UUID id, DepartmentRef department, String purpose, String effect, @Nullable String problems, LocalDate usedSince,
        String enteredBy, Instant enteredAt) {
}
