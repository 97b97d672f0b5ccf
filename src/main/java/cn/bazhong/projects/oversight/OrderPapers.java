package cn.bazhong.projects.oversight;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.document.FiledDocuments;
import cn.bazhong.projects.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The papers that orders and measures are issued by, kept with them as they stood among the documents of the project. */
@ApplicationScoped
class OrderPapers {
    private final FiledDocuments documents;
    private final StoredJson json;

    OrderPapers(FiledDocuments documents, StoredJson json) {
        this.documents = documents;
        this.json = json;
    }

    /** As it is kept; 422 unless it is of the project. {@code null} for none. */
    Uni<String> of(UUID project, @Nullable UUID document) {
        return document == null ? Uni.createFrom().nullItem() : documents.of(project, List.of(document))
                .map(filed -> filed.stream().findFirst().map(json::write)
                        .orElseThrow(() -> Problem.invalid("documentId", "no-such-document")));
    }

    FiledDocument read(@Nullable String kept) {
        return kept == null ? null : json.read(kept, FiledDocument.class);
    }
}
