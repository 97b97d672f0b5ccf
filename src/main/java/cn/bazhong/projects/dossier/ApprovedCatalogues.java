package cn.bazhong.projects.dossier;

import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectProfile.CatalogueEntry;
import cn.bazhong.projects.project.Projects;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The information resources that projects were approved with (A16). */
@ApplicationScoped
public class ApprovedCatalogues {
    private final Dossiers dossiers;
    private final Projects projects;

    ApprovedCatalogues(Dossiers dossiers, Projects projects) {
        this.dossiers = dossiers;
        this.projects = projects;
    }

    /** Of the dossier approved last that has any, else what the application named. */
    public Uni<List<CatalogueEntry>> of(Project project) {
        return dossiers.ofProject(project.id()).map(found -> found.stream()
                .filter(one -> one.type().isOnTheWay() && one.approved() != null && !one.state().isOver())
                .map(one -> dossiers.content(one).catalogueEntries()).filter(entries -> !entries.isEmpty())
                .reduce((first, last) -> last).orElseGet(() -> projects.profile(project).catalogueEntries()));
    }
}
