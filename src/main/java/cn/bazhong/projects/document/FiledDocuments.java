package cn.bazhong.projects.document;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What of a project's documents is there, for features that hand documents in. */
@ApplicationScoped
public class FiledDocuments {
    private final Documents documents;

    FiledDocuments(Documents documents) {
        this.documents = documents;
    }

    /** Those of the project that are there, in the order asked; what is not of the project or was never filled is left out. */
    public Uni<List<FiledDocument>> of(UUID project, List<UUID> asked) {
        return asked.isEmpty() ? Uni.createFrom().item(List.of()) : documents.current(project, asked)
                .map(rows -> rows.stream().map(FiledDocument::of)
                        .sorted(Comparator.comparing(filed -> asked.indexOf(filed.documentId()))).toList());
    }
}
