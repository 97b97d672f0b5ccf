package cn.bazhong.projects.restriction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.restriction.CauseKind.Scope;
import cn.bazhong.projects.text.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class RestrictionsTest {
    private static final String OWNER = "511900-JYJ";
    private static final UUID PROJECT = new UUID(0, 1);
    private static final UUID OTHER_PROJECT = new UUID(0, 2);
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    @Example
    void a11_undeliveredDataStopApplicationsUntilTheDayTheyAreDelivered() {
        Cause cause = cause(CauseKind.DATA_NOT_DELIVERED, LEAP_DAY, LocalDate.of(2024, 6, 1));
        assertEquals(Set.of("OWNER NEW_APPLICATION"), stops(cause, LEAP_DAY));
        assertEquals(Set.of(), stops(cause, LEAP_DAY.minusDays(1)));
        assertEquals(Set.of("OWNER NEW_APPLICATION"), stops(cause, LocalDate.of(2024, 5, 31)));
        assertEquals(Set.of(), stops(cause, LocalDate.of(2024, 6, 1)));
    }

    @Example
    void a30_missingAcceptanceStopsTheOwnersNewApprovalsAndTheProjectsMeans() {
        for (CauseKind kind : List.of(CauseKind.ACCEPTANCE_OVERDUE, CauseKind.ACCEPTANCE_FAILED)) {
            Cause open = cause(kind, LocalDate.of(2025, 12, 31), null);
            Set<String> expected =
                    Set.of("OWNER NEW_PROJECT_APPROVAL", "PROJECT OM_FUNDS", "PROJECT OPERATING_CLOUD");
            assertEquals(expected, stops(open, LocalDate.of(2025, 12, 31)));
            assertEquals(expected, stops(open, LocalDate.of(2035, 1, 1)));
            assertEquals(Set.of(), stops(cause(kind, LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1)),
                    LocalDate.of(2026, 1, 1)));
        }
    }

    /** Of what is for a year, whenever it is decided. */
    @Property(tries = 300)
    void a32_aFindingOfAYearStopsWhatIsForTheNextAndNothingElse(@ForAll @IntRange(min = 2022, max = 2030) int found,
            @ForAll @IntRange(min = 2022, max = 2032) int year, @ForAll @IntRange(min = 0, max = 1500) int later) {
        LocalDate on = LocalDate.of(found, 6, 1);
        Cause cause = ofYear(CauseKind.DATA_NOT_SHARED, found, on, on.plusDays(10));
        assertEquals(year == found + 1, !Restrictions.stoppingForYear(List.of(cause), StoppingPoint.OM_FUNDS, OWNER, PROJECT, year,
                on.plusDays(later)).isEmpty());
    }

    @Property(tries = 300)
    void a30_a47_whatLastsStopsWhatIsForAnyYearAsLongAsItLasts(@ForAll @IntRange(min = 2026, max = 2028) int year,
            @ForAll @IntRange(min = -20, max = 40) int day) {
        LocalDate found = LocalDate.of(2026, 6, 2);
        for (CauseKind kind : List.of(CauseKind.ACCEPTANCE_OVERDUE, CauseKind.SECURITY_FAILED)) {
            Cause cause = cause(kind, found, found.plusDays(20));
            assertEquals(day >= 0 && day < 20, !Restrictions.stoppingForYear(List.of(cause), StoppingPoint.OM_FUNDS, OWNER, PROJECT, year,
                    found.plusDays(day)).isEmpty());
            assertTrue(Restrictions.stoppingForYear(List.of(cause), StoppingPoint.OM_FUNDS, OWNER, OTHER_PROJECT, year, found).isEmpty());
        }
    }

    @Example
    void a32_aFindingOfAYearRestrictsTheWholeNextYearEvenIfCorrectedBefore() {
        for (CauseKind kind : List.of(CauseKind.DATA_NOT_SHARED, CauseKind.DATA_COLLECTED_TWICE)) {
            Cause corrected = ofYear(kind, 2025, LocalDate.of(2025, 6, 30), LocalDate.of(2025, 9, 1));
            Set<String> expected = Set.of("OWNER DRC_APPROVAL", "PROJECT OM_FUNDS", "PROJECT ADDED_CLOUD");
            assertEquals(Set.of(), stops(corrected, LocalDate.of(2025, 12, 31)));
            assertEquals(expected, stops(corrected, LocalDate.of(2026, 1, 1)));
            assertEquals(expected, stops(corrected, LocalDate.of(2026, 12, 31)));
            assertEquals(Set.of(), stops(corrected, LocalDate.of(2027, 1, 1)));
        }
    }

    @Example
    void a32_aFindingMadeLateRestrictsTheRestOfTheYear() {
        Cause late = ofYear(CauseKind.DATA_NOT_SHARED, 2025, LocalDate.of(2026, 3, 1), null);
        assertEquals(Set.of(), stops(late, LocalDate.of(2026, 2, 28)));
        assertFalse(stops(late, LocalDate.of(2026, 3, 1)).isEmpty());
        assertEquals(LocalDate.of(2026, 12, 31), late.until().orElseThrow());
        Cause tooLate = ofYear(CauseKind.DATA_NOT_SHARED, 2025, LocalDate.of(2027, 1, 1), null);
        assertEquals(Set.of(), stops(tooLate, LocalDate.of(2027, 1, 1)));
    }

    @Example
    void a32_coversAWholeLeapYear() {
        Cause cause = ofYear(CauseKind.DATA_NOT_SHARED, 2023, LocalDate.of(2023, 5, 1), null);
        assertEquals(366, LocalDate.of(2023, 1, 1).datesUntil(LocalDate.of(2026, 1, 1)).filter(cause::holdsOn).count());
    }

    @Example
    void a47_insecurityStopsNewSystemsUntilLifted() {
        for (CauseKind kind : List.of(CauseKind.SECURITY_FAILED, CauseKind.CRYPTOGRAPHY_FAILED,
                CauseKind.MAJOR_HIDDEN_DANGER)) {
            Cause open = cause(kind, LocalDate.of(2026, 1, 1), null);
            assertEquals(Set.of("OWNER NEW_SYSTEM", "PROJECT OM_FUNDS"), stops(open, LocalDate.of(2030, 1, 1)));
            assertEquals(Set.of(), stops(cause(kind, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1)),
                    LocalDate.of(2026, 1, 1)));
        }
    }

    @Example
    void a47_isFoundByTheFourSecurityOrgansOnly() {
        assertEquals(Set.of(Role.CYBERSPACE_AFFAIRS, Role.SECRECY_CRYPTOGRAPHY, Role.ECONOMY_INFORMATION,
                Role.PUBLIC_SECURITY), CauseKind.MAJOR_HIDDEN_DANGER.foundBy());
    }

    @Example
    void ownerRestrictionsBindEveryProjectAndProjectRestrictionsOnlyTheirOwn() {
        List<Cause> causes = List.of(cause(CauseKind.ACCEPTANCE_FAILED, LEAP_DAY, null));
        assertEquals(1, stopping(causes, StoppingPoint.NEW_PROJECT_APPROVAL, OWNER, null));
        assertEquals(1, stopping(causes, StoppingPoint.NEW_PROJECT_APPROVAL, OWNER, OTHER_PROJECT));
        assertEquals(1, stopping(causes, StoppingPoint.OM_FUNDS, OWNER, PROJECT));
        assertEquals(0, stopping(causes, StoppingPoint.OM_FUNDS, OWNER, OTHER_PROJECT));
        assertEquals(0, stopping(causes, StoppingPoint.OM_FUNDS, OWNER, null));
        assertEquals(0, stopping(causes, StoppingPoint.NEW_PROJECT_APPROVAL, "511900-WJW", PROJECT));
        assertEquals(0, stopping(causes, StoppingPoint.NEW_APPLICATION, OWNER, PROJECT));
    }

    @Example
    void severalCausesAddUp() {
        List<Cause> causes = List.of(cause(CauseKind.DATA_NOT_DELIVERED, LEAP_DAY, null),
                cause(CauseKind.SECURITY_FAILED, LEAP_DAY, null), cause(CauseKind.ACCEPTANCE_FAILED, LEAP_DAY, null));
        assertEquals(List.of(Article.A11, Article.A47, Article.A47, Article.A30, Article.A30, Article.A30),
                Restrictions.holding(causes, LEAP_DAY).stream().map(Restriction::article).toList());
    }

    @Example
    void aCauseNamesYearAndProjectJustWhereItsArticleDoes() {
        assertThrows(IllegalArgumentException.class,
                () -> new Cause(PROJECT, CauseKind.DATA_NOT_SHARED, OWNER, PROJECT, OWNER, LEAP_DAY, null, null));
        assertThrows(IllegalArgumentException.class,
                () -> new Cause(PROJECT, CauseKind.DATA_NOT_DELIVERED, OWNER, PROJECT, OWNER, LEAP_DAY, null, null));
        assertThrows(IllegalArgumentException.class,
                () -> new Cause(PROJECT, CauseKind.SECURITY_FAILED, OWNER, null, OWNER, LEAP_DAY, null, null));
    }

    @Property
    void a32_neverShortenedByCorrection(@ForAll @IntRange(min = 2022, max = 2040) int year,
            @ForAll @DateRange(min = "2022-01-01", max = "2042-12-31") LocalDate day,
            @ForAll @DateRange(min = "2022-01-01", max = "2042-12-31") LocalDate corrected) {
        LocalDate found = LocalDate.of(year, 7, 1);
        assertEquals(ofYear(CauseKind.DATA_NOT_SHARED, year, found, null).holdsOn(day),
                ofYear(CauseKind.DATA_NOT_SHARED, year, found, corrected).holdsOn(day));
        assertEquals(day.getYear() == year + 1, ofYear(CauseKind.DATA_NOT_SHARED, year, found, null).holdsOn(day));
    }

    @Property
    void nothingHoldsBeforeItIsFoundOrAfterItsLastDay(@ForAll CauseKind kind,
            @ForAll @DateRange(min = "2022-01-01", max = "2030-12-31") LocalDate found,
            @ForAll @IntRange(max = 2000) int lasting,
            @ForAll @DateRange(min = "2022-01-01", max = "2036-12-31") LocalDate day) {
        Cause cause = kind.isOfAYear() ? ofYear(kind, found.getYear(), found, found.plusDays(lasting))
                : cause(kind, found, found.plusDays(lasting));
        Restrictions.holding(List.of(cause), day).forEach(one -> {
            assertFalse(day.isBefore(found) || day.isBefore(one.from()) || day.isAfter(one.until()));
            assertEquals(kind.article(), one.article());
        });
    }

    @Example
    void everyKindAndStoppingPointHasItsTexts() {
        Arrays.stream(CauseKind.values()).forEach(kind ->
                assertTrue(Texts.has("causeKind." + kind) && Texts.has("restriction.way-out." + kind), kind.name()));
        Arrays.stream(StoppingPoint.values()).forEach(point -> assertTrue(Texts.has("stoppingPoint." + point)));
    }

    private static int stopping(List<Cause> causes, StoppingPoint point, String owner, UUID project) {
        return Restrictions.stopping(causes, point, owner, project, LEAP_DAY).size();
    }

    private static Set<String> stops(Cause cause, LocalDate at) {
        return Restrictions.holding(List.of(cause), at).stream().map(one -> one.scope() + " " + one.stops())
                .collect(Collectors.toSet());
    }

    private static Cause cause(CauseKind kind, LocalDate found, LocalDate ended) {
        return new Cause(UUID.randomUUID(), kind, OWNER, kind.stops().stream()
                .anyMatch(stop -> stop.scope() == Scope.PROJECT) ? PROJECT : null, "511900-DSJ", found, null, ended);
    }

    private static Cause ofYear(CauseKind kind, int year, LocalDate found, LocalDate ended) {
        return new Cause(UUID.randomUUID(), kind, OWNER, PROJECT, "511900-DSJ", found, year, ended);
    }
}
