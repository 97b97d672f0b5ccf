package cn.bazhong.projects.serviceaccount;

import cn.bazhong.projects.record.EventView;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something a system did. */
@Schema(name = "Deed", description = "Something a system did, as it stands in the record")
public record DeedView(UUID id, Instant recordedAt, String type,
        @Schema(description = "For the department it was done for; who administers alone is not told what it was about")
        @Nullable String summary,
        @Nullable Article article, SubjectType subjectType,
        @Schema(description = "The project it was about, for those of the department who may see it") @Nullable UUID projectId,
        @Schema(description = "Code of the project it was about, told as the summary is; null where it was about none")
        @Nullable String projectCode,
        @Schema(description = "Name of that project, told as the summary is") @Nullable String projectName,
        @Schema(description = "Title of what it was about where that is no project's and has one, told as the summary is")
        @Nullable String subject,
        @Schema(description = "Organisation code of the department it was done for") String department) {

    static DeedView of(DoneDeed deed, boolean own, Locale locale) {
        return own ? new DeedView(deed.event().id(), deed.event().recordedAt(), deed.event().type(),
                EventView.of(deed.event(), locale).summary(), deed.event().article(), deed.event().subjectType(),
                deed.isSeen() ? deed.event().projectId() : null, deed.projectCode(), deed.projectName(), deed.subject(locale),
                deed.event().department()) : untold(deed);
    }

    private static DeedView untold(DoneDeed deed) {
        return new DeedView(deed.event().id(), deed.event().recordedAt(), deed.event().type(), null, deed.event().article(),
                deed.event().subjectType(), null, null, null, null, deed.event().department());
    }
}
