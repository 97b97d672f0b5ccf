package cn.bazhong.projects.review;

import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * What a session is on, as the session keeps it.
 *
 * @param list          the annual list; {@code null} unless the docket is that of one
 * @param jurisdiction  whose committee sits: the city's or a county's (A49)
 * @param year          of the annual list; for dossiers, in which the session is held
 * @param policyVersion by whose figures it sits: expert share, named departments, voting threshold
 * @param title         what people call the session, as it stands in inboxes and minutes
 */
@Embeddable
public record Occasion(
        @Enumerated(EnumType.STRING) DocketKind docket,
        @Column(name = "list_id") @Nullable UUID list,
        String jurisdiction,
        int year,
        @Column(name = "policy_version") UUID policyVersion,
        String title) {

    /** With the county in the title: only the city's need not say whose they are. */
    Occasion inCounty(String name) {
        return new Occasion(docket, list, jurisdiction, year, policyVersion, name + " " + title);
    }
}
