package cn.bazhong.projects.dossier;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.procedure.ProcedureView;
import cn.bazhong.projects.procedure.ProcedureViews;
import cn.bazhong.projects.procedure.SetCondition;
import cn.bazhong.projects.procedure.SetConditions;
import cn.bazhong.projects.procedure.StepView;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.wording.PaperDraft;
import cn.bazhong.projects.wording.PaperMatter;
import cn.bazhong.projects.wording.PaperSource;
import cn.bazhong.projects.wording.ProjectPhrases;
import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The papers on a dossier: letters and replies of the consultation (A20), technical review (A21), approval (A6). */
@ApplicationScoped
class DossierPapers implements PaperSource {
    private final Dossiers dossiers;
    private final Projects projects;
    private final ProcedureViews procedures;
    private final SetConditions conditions;
    private final Departments departments;
    private final StoredJson json;

    DossierPapers(Dossiers dossiers, Projects projects, ProcedureViews procedures, SetConditions conditions, Departments departments,
            StoredJson json) {
        this.dossiers = dossiers;
        this.projects = projects;
        this.procedures = procedures;
        this.conditions = conditions;
        this.departments = departments;
        this.json = json;
    }

    @Override
    public PaperMatter matter() {
        return PaperMatter.DOSSIER;
    }

    /** Before it was handed in for the first time there are none. */
    @Override
    public Uni<List<PaperDraft>> drafts(UUID matter, Actor reader) {
        return dossiers.requireVisible(matter, reader).chain(dossier -> procedures.on(dossier.type().procedure(), matter)
                .chain(procedure -> procedure == null ? Uni.createFrom().item(List.of()) : drafts(dossier, procedure)));
    }

    private Uni<List<PaperDraft>> drafts(Dossier dossier, ProcedureView procedure) {
        return projects.require(dossier.projectId()).chain(project -> dossiers.last(dossier)
                .chain(version -> conditions.of(procedure.id()).chain(set -> departments.directory()
                        .map(directory -> new DossierWording(stand(dossier, version, project), procedure.steps().stream()
                                .filter(step -> !step.superseded()).toList(), set, directory).drafts()))));
    }

    private Stand stand(Dossier dossier, DossierVersion version, Project project) {
        List<FiledDocument> documents = json.read(version.documentsJson(), new TypeReference<>() { });
        Map<UUID, BigDecimal> approved = dossier.approved() == null ? Map.of()
                : json.read(dossier.approved().lines(), new TypeReference<>() { });
        return new Stand(dossier, version, project, new ProjectPhrases(project.name(), projects.profile(project)),
                json.read(version.contentJson(), DossierContent.class), documents, approved);
    }

    /**
     * A dossier as it was handed in last, and what it came to.
     *
     * @param approved amount by cost line, empty before it was approved
     */
    record Stand(Dossier dossier, DossierVersion version, Project project, ProjectPhrases phrases, DossierContent content,
            List<FiledDocument> documents, Map<UUID, BigDecimal> approved) {

        BigDecimal amount() {
            return dossier.approved() == null ? version.amount() : dossier.approved().amount();
        }

        BigDecimal amount(CostLine line) {
            return approved.getOrDefault(line.id(), line.amount());
        }
    }
}
