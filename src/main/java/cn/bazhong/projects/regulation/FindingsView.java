package cn.bazhong.projects.regulation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the rules find, in the reader's language. */
@Schema(name = "Findings")
public record FindingsView(List<FindingView> findings) {
}
