package cn.bazhong.projects.restriction;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.regulation.Article;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What restrictions follow from, each with the article, what it stops, and who finds it. The table of the Measures, in one
 * place. Texts: {@code causeKind.<name>}, {@code restriction.way-out.<name>}.
 */
public enum CauseKind {
    DATA_NOT_DELIVERED(Article.A11, Set.of(Role.DATA_ADMINISTRATION, Role.LEADING_GROUP_OFFICE),
            stops(Scope.OWNER, StoppingPoint.NEW_APPLICATION)),
    ACCEPTANCE_OVERDUE(Article.A30, Organs.OF_ACCEPTANCE, Stops.WITHOUT_ACCEPTANCE),
    ACCEPTANCE_FAILED(Article.A30, Organs.OF_ACCEPTANCE, Stops.WITHOUT_ACCEPTANCE),
    DATA_NOT_SHARED(Article.A32, Organs.OF_DATA, Stops.NEXT_YEAR),
    DATA_COLLECTED_TWICE(Article.A32, Organs.OF_DATA, Stops.NEXT_YEAR),
    SECURITY_FAILED(Article.A47, Organs.OF_SECURITY, Stops.WHILE_INSECURE),
    CRYPTOGRAPHY_FAILED(Article.A47, Organs.OF_SECURITY, Stops.WHILE_INSECURE),
    MAJOR_HIDDEN_DANGER(Article.A47, Organs.OF_SECURITY, Stops.WHILE_INSECURE);

    /** Whom a restriction binds: everything the owner does, or the one project. */
    @Schema(name = "RestrictionScope")
    public enum Scope {
        OWNER, PROJECT
    }

    /** One thing a cause stops, and for whom. */
    public record Stop(Scope scope, StoppingPoint point) {
    }

    private final Article article;
    private final Set<Role> foundBy;
    private final List<Stop> stops;

    CauseKind(Article article, Set<Role> foundBy, List<Stop> stops) {
        this.article = article;
        this.foundBy = foundBy;
        this.stops = stops;
    }

    public Article article() {
        return article;
    }

    /** The organs that can find it. */
    public Set<Role> foundBy() {
        return foundBy;
    }

    public List<Stop> stops() {
        return stops;
    }

    /** A finding of a year restricts the whole of the next calendar year, even where it is corrected before (A32). */
    public boolean isOfAYear() {
        return article == Article.A32;
    }

    /** Whether the cause lies in one project, not in the owner as such. */
    public boolean isOfAProject() {
        return stops.stream().anyMatch(stop -> stop.scope() == Scope.PROJECT);
    }

    private static List<Stop> stops(Scope scope, StoppingPoint... points) {
        return List.of(points).stream().map(point -> new Stop(scope, point)).toList();
    }

    /** Constants that an enum's own constructor may use. */
    private static final class Organs {
        private static final Set<Role> OF_ACCEPTANCE =
                Set.copyOf(EnumSet.of(Role.DEVELOPMENT_REFORM, Role.DATA_ADMINISTRATION, Role.LEADING_GROUP_OFFICE));
        private static final Set<Role> OF_DATA = Set.copyOf(EnumSet.of(Role.DATA_ADMINISTRATION, Role.LEADING_GROUP_OFFICE));
        /** The four that watch over network security (A45). */
        private static final Set<Role> OF_SECURITY = Set.copyOf(EnumSet.of(Role.CYBERSPACE_AFFAIRS,
                Role.SECRECY_CRYPTOGRAPHY, Role.ECONOMY_INFORMATION, Role.PUBLIC_SECURITY));
    }

    private static final class Stops {
        private static final List<Stop> WITHOUT_ACCEPTANCE = List.of(
                new Stop(Scope.OWNER, StoppingPoint.NEW_PROJECT_APPROVAL),
                new Stop(Scope.PROJECT, StoppingPoint.OM_FUNDS),
                new Stop(Scope.PROJECT, StoppingPoint.OPERATING_CLOUD));
        private static final List<Stop> NEXT_YEAR = List.of(
                new Stop(Scope.OWNER, StoppingPoint.DRC_APPROVAL),
                new Stop(Scope.PROJECT, StoppingPoint.OM_FUNDS),
                new Stop(Scope.PROJECT, StoppingPoint.ADDED_CLOUD));
        private static final List<Stop> WHILE_INSECURE = List.of(
                new Stop(Scope.OWNER, StoppingPoint.NEW_SYSTEM),
                new Stop(Scope.PROJECT, StoppingPoint.OM_FUNDS));
    }
}
