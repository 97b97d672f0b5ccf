package cn.bazhong.projects.oversight;

import cn.bazhong.projects.document.FiledDocument;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer as it was given, with the evidence as it stood then. */
@Schema(name = "GivenRectificationAnswer")
public record GivenAnswer(@Schema(description = "Number of the item") int item, String text, List<FiledDocument> evidence) {
}
