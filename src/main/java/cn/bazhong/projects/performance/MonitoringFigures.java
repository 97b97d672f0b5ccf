package cn.bazhong.projects.performance;

import cn.bazhong.projects.execution.ExecutionFigures;
import cn.bazhong.projects.execution.ExecutionFigures.ContractFigures;
import cn.bazhong.projects.execution.ExecutionFigures.MilestoneFigures;
import cn.bazhong.projects.execution.ExecutionFigures.PaymentFigures;
import cn.bazhong.projects.project.ProjectProfile.FundingLine;
import cn.bazhong.projects.project.ProjectProfile.FundingSource;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the registers say of a year. Amounts in yuan. */
@Schema(name = "MonitoringFigures", description = "The year as the registers have it (A41). Amounts are CNY yuan.")
record MonitoringFigures(int year, @Schema(description = "How far it was at the end, percent; null before the first report")
        @Nullable Integer progress,
        @Schema(description = "Milestones planned by the end of the year") List<MilestoneFigures> milestones,
        @Schema(description = "Names of those that are late") List<String> late,
        @Nullable BigDecimal estimate, BigDecimal contracted, BigDecimal contractedInYear, BigDecimal paid,
        @Schema(description = "The year's money by source: planned and paid") List<YearFunds> funds,
        @Schema(description = "Whether a firm is hired to supervise the works") boolean supervised,
        @Schema(description = "First day of the trial; null before") @Nullable LocalDate trialSince,
        @Schema(description = "What the log of the trial has") List<String> trialProblems) {

    /** The money of a year from one source. */
    @Schema(name = "YearFunds")
    record YearFunds(FundingSource source, BigDecimal planned, BigDecimal paid) {
    }

    static MonitoringFigures of(int year, PerformanceCase found, LocalDate today) {
        ExecutionFigures figures = found.figures();
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate by = today.isBefore(end) ? today : end;
        List<MilestoneFigures> planned = figures.milestones().stream().filter(one -> one.plannedOn().getYear() <= year).toList();
        return new MonitoringFigures(year, figures.reports().stream().filter(one -> one.month().getYear() <= year)
                .reduce((first, last) -> last).map(ExecutionFigures.ReportFigures::percent).orElse(null), planned,
                planned.stream().filter(one -> isLate(one, by)).map(MilestoneFigures::name).toList(), figures.estimate(),
                sum(figures.contracts().stream().filter(one -> one.signedOn().getYear() <= year).map(ContractFigures::amount)),
                sum(figures.contracts().stream().filter(one -> one.signedOn().getYear() == year).map(ContractFigures::amount)),
                sum(figures.payments().stream().filter(one -> one.paidOn().getYear() <= year).map(PaymentFigures::amount)),
                Stream.of(FundingSource.values()).map(source -> funds(year, source, found)).filter(MonitoringFigures::isAny).toList(),
                figures.isSupervised(), found.dates().trialSince(), found.dates().problems());
    }

    /** Not reached by that day though planned before, or reached after its day. */
    private static boolean isLate(MilestoneFigures one, LocalDate by) {
        LocalDate measured = one.reachedOn() == null || one.reachedOn().isAfter(by) ? by : one.reachedOn();
        return one.plannedOn().isBefore(measured);
    }

    private static YearFunds funds(int year, FundingSource source, PerformanceCase found) {
        return new YearFunds(source, sum(found.profile().fundingLines().stream()
                .filter(line -> line.source() == source && line.year() != null && line.year() == year).map(FundingLine::amount)),
                sum(found.figures().payments().stream().filter(one -> one.source() == source && one.paidOn().getYear() == year)
                        .map(PaymentFigures::amount)));
    }

    private static boolean isAny(YearFunds funds) {
        return funds.planned().signum() != 0 || funds.paid().signum() != 0;
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
