package cn.bazhong.projects.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A project that an article is holding up.
 *
 * @param code    of the project, by which all are ordered
 * @param since   first day; {@code null} where the feature does not keep it
 * @param page    where the portal shows what holds it
 * @param reasons what holds it, in the language asked for
 */
public record HeldUp(UUID projectId, String code, String name, String ownerDepartment, LocalDate since, String page,
        Function<Locale, List<String>> reasons) {

    /** What sort of thing holds a project up, in the order in which they are told of one project. */
    @Schema(name = "HeldUpBy")
    public enum By {
        RESTRICTION, SUSPENSION, RETURNED_APPLICATION, DISPUTED_DECLARATION, RETURNED_DOSSIER, OPEN_DUTY
    }
}
