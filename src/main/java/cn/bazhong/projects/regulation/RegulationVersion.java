package cn.bazhong.projects.regulation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The issues of the Measures. Article 50 puts that of 2022 into force and repeals that of 2019 on the same day. */
public enum RegulationVersion {
    OF_2019(2019, null, LocalDate.of(2022, 5, 22)),
    OF_2022(2022, LocalDate.of(2022, 5, 22), null);

    private final int year;
    private final LocalDate effectiveFrom;
    private final LocalDate repealedOn;

    RegulationVersion(int year, LocalDate effectiveFrom, LocalDate repealedOn) {
        this.year = year;
        this.effectiveFrom = effectiveFrom;
        this.repealedOn = repealedOn;
    }

    public int year() {
        return year;
    }

    /** First day in force; {@code null} where the portal does not need it. */
    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** First day no longer in force; {@code null} while in force. */
    public LocalDate repealedOn() {
        return repealedOn;
    }

    public boolean isInForce(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom))
                && (repealedOn == null || day.isBefore(repealedOn));
    }

    public static Optional<RegulationVersion> inForce(LocalDate day) {
        return Arrays.stream(values()).filter(version -> version.isInForce(day)).findFirst();
    }

    public String titleKey() {
        return "version." + year + ".title";
    }

    public String summaryKey() {
        return "version." + year + ".summary";
    }
}
