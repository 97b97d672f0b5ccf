package cn.bazhong.projects.determination;

import cn.bazhong.projects.document.FiledDocument;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement as it was given, with the evidence as it stood then. */
@Schema(name = "GivenStatement")
public record GivenStatement(String text, List<FiledDocument> evidence, String by, Instant at) {
}
