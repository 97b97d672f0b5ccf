package cn.bazhong.projects.policy;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.regulation.Article;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project that an article is holding up, in the reader's language. */
@Schema(name = "HeldUpProject")
public record HeldUpView(UUID projectId, String code, String name, DepartmentRef ownerDepartment, HeldUp.By by,
        @Schema(description = "What holds it, in words") List<String> reasons,
        @Schema(description = "First day, where it is known") @Nullable LocalDate since,
        @Schema(description = "Page of the portal that shows what holds it") String page) {

    static HeldUpView of(HeldUp held, HeldUp.By by, Directory directory, Locale locale) {
        return new HeldUpView(held.projectId(), held.code(), held.name(), DepartmentRef.of(held.ownerDepartment(), directory),
                by, held.reasons().apply(locale), held.since(), held.page());
    }

    /** How many projects an article holds up. */
    @Schema(name = "HeldUpCount")
    public record Count(Article article, long projects) {
    }
}
