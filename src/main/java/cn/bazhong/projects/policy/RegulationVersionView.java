package cn.bazhong.projects.policy;

import cn.bazhong.projects.regulation.RegulationVersion;
import cn.bazhong.projects.text.Texts;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An issue of the Measures. */
@Schema(name = "RegulationVersion")
public record RegulationVersionView(
        @Schema(description = "Year of issue") int year,
        @Schema(description = "First day in force; null where not kept") @Nullable LocalDate effectiveFrom,
        @Schema(description = "First day no longer in force; null while in force") @Nullable LocalDate repealedOn,
        @Schema(description = "Whether it is in force today") boolean inForce,
        String title, String summary) {

    static RegulationVersionView of(RegulationVersion version, LocalDate today, Locale locale) {
        return new RegulationVersionView(version.year(), version.effectiveFrom(), version.repealedOn(),
                version.isInForce(today), Texts.of(locale, version.titleKey()), Texts.of(locale, version.summaryKey()));
    }
}
