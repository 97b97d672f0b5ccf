package cn.bazhong.projects.document;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.regulation.Article;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document whole. */
@Schema(name = "Document")
public record DocumentView(UUID id, UUID projectId, DocumentType type,
        @Schema(description = "Article that asks for it") Article article, String title,
        @Schema(description = "Department that added it") DepartmentRef department,
        @Schema(description = "The latest first; those that are not stored only for whoever may add one")
        List<DocumentVersionView> versions, long version, List<Action> actions) implements Versioned {
}
