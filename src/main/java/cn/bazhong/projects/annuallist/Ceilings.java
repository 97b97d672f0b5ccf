package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.project.ProjectProfile.FundingSource;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What may come from each source of funds in the year, yuan; {@code null} where a source has no ceiling of its own. */
@Embeddable
record Ceilings(@Column(name = "ceiling_special_funds") BigDecimal specialFunds,
        @Column(name = "ceiling_upper_level_funds") BigDecimal upperLevelFunds,
        @Column(name = "ceiling_self_raised") BigDecimal selfRaised,
        @Column(name = "ceiling_enterprise_contribution") BigDecimal enterpriseContribution) {

    static final Ceilings NONE = new Ceilings(null, null, null, null);

    static Ceilings of(List<SourceAmount> amounts) {
        Map<FundingSource, BigDecimal> bySource = amounts.stream()
                .collect(Collectors.toMap(SourceAmount::source, SourceAmount::amount));
        return new Ceilings(bySource.get(FundingSource.SPECIAL_FUNDS), bySource.get(FundingSource.UPPER_LEVEL_FUNDS),
                bySource.get(FundingSource.SELF_RAISED), bySource.get(FundingSource.ENTERPRISE_CONTRIBUTION));
    }

    BigDecimal of(FundingSource source) {
        return switch (source) {
            case SPECIAL_FUNDS -> specialFunds;
            case UPPER_LEVEL_FUNDS -> upperLevelFunds;
            case SELF_RAISED -> selfRaised;
            case ENTERPRISE_CONTRIBUTION -> enterpriseContribution;
        };
    }

    /** Those that are set. */
    List<SourceAmount> sources() {
        return Arrays.stream(FundingSource.values()).filter(source -> of(source) != null)
                .map(source -> new SourceAmount(source, of(source))).toList();
    }

    /** Whether the amounts stay within every ceiling. */
    boolean hold(Funds funds) {
        return Arrays.stream(FundingSource.values())
                .allMatch(source -> of(source) == null || funds.from(source).compareTo(of(source)) <= 0);
    }
}
