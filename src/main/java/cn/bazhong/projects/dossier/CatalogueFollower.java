package cn.bazhong.projects.dossier;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectProfile.CatalogueEntry;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Who keeps the information resources of projects goes on from what was approved (A16). */
public interface CatalogueFollower {

    /** The project is approved, with these resources. In the transaction of the approval. */
    Uni<Void> approved(Project project, List<CatalogueEntry> catalogue, Actor actor);
}
