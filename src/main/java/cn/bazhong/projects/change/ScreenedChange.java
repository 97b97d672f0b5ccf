package cn.bazhong.projects.change;

import cn.bazhong.projects.change.ChangeView.ClassView;
import cn.bazhong.projects.regulation.FindingView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would come of a change as it is being written. */
@Schema(description = "What the rules find on a change, and how far it would go")
public record ScreenedChange(List<FindingView> findings, ClassView classified) {
}
