package cn.bazhong.projects.annuallist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * Where a line comes from.
 *
 * @param formerLine    the line it goes on from, changes or takes the place of; {@code null} for what is new
 * @param formerProject the project of that line
 * @param ground        why, for people; {@code null} for what was applied for
 */
@Embeddable
record LineOrigin(@Enumerated(EnumType.STRING) LineKind kind, @Column(name = "former_line") UUID formerLine,
        @Column(name = "former_project") UUID formerProject, String ground) {

    static final LineOrigin APPLIED_FOR = new LineOrigin(LineKind.ADD, null, null, null);

    /** Of a line that is about the same project as the former one. */
    static LineOrigin of(LineKind kind, ListLine former, String ground) {
        return new LineOrigin(kind, former.id(), former.projectId(), ground);
    }
}
