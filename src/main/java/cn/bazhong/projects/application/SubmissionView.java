package cn.bazhong.projects.application;

import cn.bazhong.projects.project.ProjectProfile;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was handed in, and when. */
@Schema(name = "Submission")
public record SubmissionView(
        @Schema(description = "Counts the submissions of the application, from 1") int round,
        Instant submittedAt, String submittedByName,
        @Schema(description = "SHA-256 of the profile in canonical form (RFC 8785), as it stands in the record") String digest,
        ProjectProfile profile) {
}
