package cn.bazhong.projects.identity;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organ, institution or utility that owns, reviews or decides projects.
 *
 * @param code         organisation code, for example {@code 511900-JYJ}
 * @param jurisdiction the six digits of GB/T 2260; {@code 511900} is the city itself
 * @param sector       for an organ the sector it is the authority of, for others the one they work in; may be missing
 * @param validTo      last day it exists; {@code null} while it does
 * @param successor    the department that took over; {@code null} unless {@code validTo} is set
 */
public record Department(String code, String name, String nameEn, Kind kind, String jurisdiction, @Nullable String sector,
        LocalDate validFrom, @Nullable LocalDate validTo, @Nullable String successor) {

    /** Jurisdiction of the city itself; every other is a county's. */
    public static final String CITY = "511900";

    /** What sort of body it is. */
    @Schema(name = "DepartmentKind")
    public enum Kind {
        PARTY_ORGAN, GOVERNMENT_ORGAN, JUDICIAL_ORGAN, COUNTY_GOVERNMENT, MASS_ORGANISATION, INSTITUTION, HOSPITAL, SCHOOL,
        PUBLIC_UTILITY
    }

    /** Whether it exists on that day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** As it stands once another takes its place on that day. */
    public Department succeededBy(String code, LocalDate effectiveOn) {
        return new Department(this.code, name, nameEn, kind, jurisdiction, sector, validFrom, effectiveOn.minusDays(1), code);
    }
}
