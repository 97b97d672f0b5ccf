package cn.bazhong.projects.determination;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.document.FiledDocuments;
import cn.bazhong.projects.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What an owner shows, among the documents of the project that a finding lies or shows in. */
@ApplicationScoped
class Evidence {
    private final FiledDocuments documents;

    Evidence(FiledDocuments documents) {
        this.documents = documents;
    }

    /** As they stand now; 422 for one that is not of the project. */
    Uni<List<FiledDocument>> of(Determination found, List<UUID> named) {
        List<UUID> asked = named.stream().distinct().toList();
        return (found.projectId() == null ? Uni.createFrom().<List<FiledDocument>>item(List.of()) : documents.of(found.projectId(), asked))
                .invoke(filed -> {
                    if (filed.size() < asked.size()) {
                        throw Problem.invalid("documents", "no-such-document");
                    }
                });
    }
}
