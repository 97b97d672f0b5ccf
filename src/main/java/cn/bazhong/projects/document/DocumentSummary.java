package cn.bazhong.projects.document;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.regulation.Article;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document in a list, with the version that counts. */
@Schema(description = "A document in short, with the version that counts")
public record DocumentSummary(UUID id, DocumentType type, @Schema(description = "Article that asks for it") Article article,
        String title, @Schema(description = "Department that added it") DepartmentRef department,
        DocumentVersionView current) {

    static DocumentSummary of(DocumentRow row, Directory directory) {
        Document document = row.document();
        return new DocumentSummary(document.id(), document.type(), document.type().article(), document.title(),
                DepartmentRef.of(document.department(), directory), DocumentVersionView.of(row.current()));
    }
}
