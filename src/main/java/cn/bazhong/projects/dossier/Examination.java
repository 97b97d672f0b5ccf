package cn.bazhong.projects.dossier;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.document.FiledDocuments;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what the rules of dossiers look at, and applies them. */
@ApplicationScoped
class Examination {
    private final PathDesk paths;
    private final Projects projects;
    private final FiledDocuments documents;
    private final Confirmations confirmations;

    Examination(PathDesk paths, Projects projects, FiledDocuments documents, Confirmations confirmations) {
        this.paths = paths;
        this.projects = projects;
        this.documents = documents;
        this.confirmations = confirmations;
    }

    /**
     * A dossier as the rules see it.
     *
     * @param documents those it names that are there
     * @param afterOthers whether another dossier of the project was handed in before
     */
    record Examined(Project project, DossierFacts facts, List<FiledDocument> documents, List<Confirmation> confirmations,
            boolean afterOthers, List<Finding> findings) {
    }

    /** @param content what it says, stored or not */
    Uni<Examined> of(Dossier dossier, DossierContent content) {
        return projects.require(dossier.projectId()).chain(project -> Uni.combine().all()
                .unis(paths.outlook(project, content.amount().signum() > 0 ? content.amount() : null),
                        documents.of(project.id(), asked(content)), confirmations.of(dossier.id()))
                .usingConcurrencyOf(1)
                .with((outlook, filed, confirmed) -> examined(dossier, content, outlook, filed, confirmed)));
    }

    private Examined examined(Dossier dossier, DossierContent content, PathDesk.Outlook outlook, List<FiledDocument> filed,
            List<Confirmation> confirmed) {
        String division = Digests.division(content);
        DossierFacts facts = new DossierFacts(dossier.type(), content, projects.profile(outlook.project()),
                outlook.project().stage(), outlook.path(), Approval.of(others(dossier, outlook.dossiers())),
                filed.stream().anyMatch(one -> one.documentId().equals(content.documentId())
                        && one.type() == dossier.type().document()),
                confirmed.stream().filter(one -> one.digest().equals(division)).map(Confirmation::department)
                        .collect(Collectors.toSet()),
                outlook.path().facts().policy());
        return new Examined(outlook.project(), facts, filed, confirmed,
                others(dossier, outlook.dossiers()).stream().anyMatch(one -> one.versions() > 0), Rule.all(DossierRules.ALL, facts));
    }

    /** What it was approved for itself does not take its turn away when it is handed in again. */
    private static List<Dossier> others(Dossier dossier, List<Dossier> all) {
        return all.stream().filter(one -> !one.id().equals(dossier.id())).toList();
    }

    private static List<UUID> asked(DossierContent content) {
        return Stream.concat(Stream.ofNullable(content.documentId()), content.attachments().stream()).distinct().toList();
    }
}
