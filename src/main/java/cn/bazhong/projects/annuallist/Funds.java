package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.ProjectProfile.FundingSource;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Amounts of one year by source (A2), yuan with two decimals. */
@Embeddable
record Funds(@Column(name = "special_funds") BigDecimal specialFunds,
        @Column(name = "upper_level_funds") BigDecimal upperLevelFunds,
        @Column(name = "self_raised") BigDecimal selfRaised,
        @Column(name = "enterprise_contribution") BigDecimal enterpriseContribution) {

    static final Funds NONE = of(Map.of());
    private static final BigDecimal CENT = new BigDecimal("0.01");

    Funds {
        specialFunds = specialFunds.setScale(2);
        upperLevelFunds = upperLevelFunds.setScale(2);
        selfRaised = selfRaised.setScale(2);
        enterpriseContribution = enterpriseContribution.setScale(2);
    }

    static Funds of(Map<FundingSource, BigDecimal> amounts) {
        return new Funds(amounts.getOrDefault(FundingSource.SPECIAL_FUNDS, BigDecimal.ZERO),
                amounts.getOrDefault(FundingSource.UPPER_LEVEL_FUNDS, BigDecimal.ZERO),
                amounts.getOrDefault(FundingSource.SELF_RAISED, BigDecimal.ZERO),
                amounts.getOrDefault(FundingSource.ENTERPRISE_CONTRIBUTION, BigDecimal.ZERO));
    }

    /** What a project asks of one year. */
    static Funds ofYear(ProjectProfile profile, int year) {
        Map<FundingSource, BigDecimal> amounts = new EnumMap<>(FundingSource.class);
        profile.fundingLines().stream().filter(line -> line.year() != null && line.year() == year)
                .forEach(line -> amounts.merge(line.source(), line.amount(), BigDecimal::add));
        return of(amounts);
    }

    static Funds ofSources(List<SourceAmount> amounts) {
        return of(amounts.stream().collect(Collectors.toMap(SourceAmount::source, SourceAmount::amount, BigDecimal::add)));
    }

    /** The sources that give something. */
    List<SourceAmount> sources() {
        return Arrays.stream(FundingSource.values()).filter(source -> from(source).signum() > 0)
                .map(source -> new SourceAmount(source, from(source))).toList();
    }

    BigDecimal from(FundingSource source) {
        return switch (source) {
            case SPECIAL_FUNDS -> specialFunds;
            case UPPER_LEVEL_FUNDS -> upperLevelFunds;
            case SELF_RAISED -> selfRaised;
            case ENTERPRISE_CONTRIBUTION -> enterpriseContribution;
        };
    }

    BigDecimal total() {
        return specialFunds.add(upperLevelFunds).add(selfRaised).add(enterpriseContribution);
    }

    Funds plus(Funds more) {
        return new Funds(specialFunds.add(more.specialFunds), upperLevelFunds.add(more.upperLevelFunds),
                selfRaised.add(more.selfRaised), enterpriseContribution.add(more.enterpriseContribution));
    }

    Funds minus(Funds less) {
        return new Funds(specialFunds.subtract(less.specialFunds), upperLevelFunds.subtract(less.upperLevelFunds),
                selfRaised.subtract(less.selfRaised), enterpriseContribution.subtract(less.enterpriseContribution));
    }

    /**
     * The same sources with a smaller sum. An organ reduces the amount of a line, not one of its sources: every source
     * bears its part, and the cents that rounding leaves go to those that can take one.
     */
    Funds reducedTo(BigDecimal amount) {
        if (amount.compareTo(total()) >= 0) {
            return this;
        }
        Map<FundingSource, BigDecimal> parts = new EnumMap<>(FundingSource.class);
        BigDecimal left = amount;
        for (FundingSource source : FundingSource.values()) {
            BigDecimal part = from(source).multiply(amount).divide(total(), 2, RoundingMode.DOWN);
            parts.put(source, part);
            left = left.subtract(part);
        }
        for (FundingSource source : FundingSource.values()) {
            BigDecimal cent = CENT.min(left).min(from(source).subtract(parts.get(source)));
            parts.merge(source, cent, BigDecimal::add);
            left = left.subtract(cent);
        }
        return of(parts);
    }
}
