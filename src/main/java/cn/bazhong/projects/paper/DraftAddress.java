package cn.bazhong.projects.paper;

import cn.bazhong.projects.wording.PaperKind;
import cn.bazhong.projects.wording.PaperMatter;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Which draft is meant. */
public class DraftAddress {
    @RestPath
    PaperMatter matter;
    @RestPath
    UUID id;
    @RestQuery
    @NotNull
    PaperKind kind;
    @Parameter(description = "Which of several papers of that kind, as the matter names it")
    @RestQuery
    @NotNull
    UUID part;
}
