package cn.bazhong.projects.review;

import cn.bazhong.projects.text.Texts;
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
        String title,
        @Column(name = "title_en") String titleEn) {

    /** @param adjustment number of the adjustment, 0 for the list itself */
    static Occasion ofList(UUID list, String jurisdiction, int year, int adjustment, UUID policyVersion) {
        return of(DocketKind.ANNUAL_LIST, list, jurisdiction, year, policyVersion,
                adjustment == 0 ? "session.title.list" : "session.title.adjustment", String.valueOf(year), adjustment);
    }

    /** @param year in which the session is held */
    public static Occasion ofDossiers(String jurisdiction, int year, UUID policyVersion) {
        return of(DocketKind.DOSSIERS, null, jurisdiction, year, policyVersion, "session.title.dossiers", String.valueOf(year));
    }

    /** @param year in which the session is held */
    static Occasion ofMatters(DocketKind docket, String jurisdiction, int year, UUID policyVersion) {
        return of(docket, null, jurisdiction, year, policyVersion, "session.title." + docket, String.valueOf(year));
    }

    private static Occasion of(DocketKind docket, UUID list, String jurisdiction, int year, UUID policyVersion, String title,
            Object... args) {
        return new Occasion(docket, list, jurisdiction, year, policyVersion, Texts.of(Texts.CHINESE, title, args),
                Texts.of(Texts.ENGLISH, title, args));
    }

    /** With the county in the title: only the city's need not say whose they are. */
    Occasion inCounty(String name, String nameEn) {
        return new Occasion(docket, list, jurisdiction, year, policyVersion, name + " " + title, nameEn + ": " + titleEn);
    }
}
