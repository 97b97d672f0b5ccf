package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.project.ProjectProfile.SharingKind;
import cn.bazhong.projects.regulation.Given;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the rules of resources look at.
 *
 * @param notSharing number of the decision by which the project need not share (A11); {@code null} without one
 * @param elsewhere  names of other departments that have registered a resource of that name
 */
record ResourceFacts(ResourceContent content, @Nullable String notSharing, List<String> elsewhere) {

    /** What can be shared is shared with all; one that does not say counts as one that can. */
    boolean isForParticularFirms() {
        return content.onlyForParticularFirms() && content.sharingKind() != SharingKind.NONE;
    }

    boolean lacksBasis() {
        return content.sharingKind() == SharingKind.NONE && notSharing == null && !Given.isGiven(content.nonSharingBasis());
    }

    Stream<String> missing() {
        return Stream.of(Given.isGiven(content.fields()) ? null : "fields", content.sharingKind() == null ? "sharingKind" : null,
                content.openKind() == null ? "openKind" : null, Given.isGiven(content.format()) ? null : "format",
                Given.isGiven(content.updateCycle()) ? null : "updateCycle").filter(Objects::nonNull);
    }
}
