package cn.bazhong.projects.determination;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectActions;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.restriction.CauseKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** From a project to what an organ may find in it. */
@ApplicationScoped
class DeterminationsOfProject implements ProjectActions {
    private static final Set<Role> FINDING = EnumSet.of(Role.LEADING_GROUP_OFFICE, Role.DATA_ADMINISTRATION, Role.CYBERSPACE_AFFAIRS,
            Role.SECRECY_CRYPTOGRAPHY, Role.ECONOMY_INFORMATION, Role.PUBLIC_SECURITY, Role.COMMITTEE_CHAIR);
    /** Before, there is nothing that could be shared or secure. */
    private static final Set<Stage> BUILT = EnumSet.range(Stage.APPROVED, Stage.DECOMMISSIONED);

    private final OrganRegister organs;

    DeterminationsOfProject(OrganRegister organs) {
        this.organs = organs;
    }

    @Override
    public Uni<List<Action>> on(Project project, Actor reader, Locale locale) {
        boolean asks = BUILT.contains(project.stage()) && FINDING.stream().anyMatch(reader::is);
        return !asks ? Uni.createFrom().item(List.of()) : organs.of(project.jurisdiction())
                .map(holders -> new Finders(project.ownerDepartment(), holders))
                .map(finders -> Arrays.stream(CauseKind.values()).anyMatch(kind -> finders.capacity(kind, reader).isPresent())
                        ? List.of(Action.of("propose-determination", "POST", DeterminationViews.HOME, List.of(), locale)) : List.of());
    }
}
