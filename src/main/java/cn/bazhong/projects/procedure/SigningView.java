package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who signs in a department. */
@Schema(name = "Signing", description = "Who signs in a department before a step is concluded")
public record SigningView(DepartmentRef department,
        @Schema(description = "Level by level; empty where whoever acts concludes") List<List<SigningLevels.Signer>> levels,
        List<Action> actions, long version) implements Versioned {
}
