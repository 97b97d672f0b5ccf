package cn.bazhong.projects.document;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.ConclusionPaper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The papers by which organs say what they conclude, among the documents of a project. */
@ApplicationScoped
public class IssuedPapers {
    private static final Set<DocumentType> ISSUED =
            EnumSet.of(DocumentType.OPINION, DocumentType.APPROVAL, DocumentType.DECISION_SCAN, DocumentType.ACCEPTANCE_OPINION);

    private final FiledDocuments documents;

    IssuedPapers(FiledDocuments documents) {
        this.documents = documents;
    }

    /** The paper as it stands now; 422 unless it is of the project, and of a kind organs issue. {@code null} for none. */
    public Uni<ConclusionPaper> of(UUID project, UUID document) {
        return document == null ? Uni.createFrom().nullItem() : documents.of(project, List.of(document))
                .map(found -> found.stream().filter(one -> ISSUED.contains(one.type())).findFirst()
                        .map(one -> new ConclusionPaper(one.documentId(), one.versionId(), one.fileName(), one.digest()))
                        .orElseThrow(() -> Problem.invalid("documentId", "no-such-paper")));
    }
}
