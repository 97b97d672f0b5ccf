package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.project.ProjectProfile.FundingSource;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a list comes to. */
@Schema(description = "Sums of an annual list. Amounts are those of its year, yuan.")
public record ListTotals(
        @Schema(description = "Accepted applications") int entered,
        @Schema(description = "Of them those the office put on the composed list") int included,
        @Schema(description = "Of them those that are on it if nothing else is decided") int onList,
        @Schema(description = "What the included ones applied for") BigDecimal applied,
        @Schema(description = "What those on the list come to") BigDecimal amount,
        @Schema(description = "Included ones the committee has not concluded on") int toConclude,
        @Schema(description = "Lines that the organ of the city whose step is open has to decide on") int toDecide,
        @Schema(description = "Of them those that the other organ changed") int contested,
        List<Share> byCategory, List<Share> bySource, List<Share> byDepartment) {

    /** The part of one category, source or department in what is on the list. */
    @Schema(name = "ListShare")
    public record Share(@Schema(description = "Name of the category or source, or organisation code") String key, int count,
            BigDecimal amount) {

        Share plus(BigDecimal more) {
            return new Share(key, count + 1, amount.add(more));
        }
    }

    /** @param deciding the organ of the city whose step is open; {@code null} for none */
    static ListTotals of(List<LineRow> lines, Organ deciding) {
        List<LineRow> included = lines.stream().filter(LineRow::included).toList();
        List<LineRow> on = included.stream().filter(LineRow::isOnList).toList();
        List<LineState> due = deciding == null ? List.of()
                : LineState.dueFor(deciding, included.stream().map(LineRow::state).toList());
        return new ListTotals(lines.size(), included.size(), on.size(), sum(included, line -> line.state().applied()),
                sum(on, line -> line.state().now().amount()),
                (int) included.stream().filter(line -> line.state().now().standing() == ListLine.Standing.PROPOSED).count(),
                due.size(), (int) due.stream().filter(line -> line.isContestedFor(deciding)).count(),
                shares(on, line -> line.category().name()), bySource(on), shares(on, LineRow::ownerDepartment));
    }

    static BigDecimal sum(List<LineRow> lines, Function<LineRow, BigDecimal> amount) {
        return lines.stream().map(amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private static List<Share> shares(List<LineRow> on, Function<LineRow, String> key) {
        Map<String, Share> shares = new LinkedHashMap<>();
        on.forEach(line -> add(shares, key.apply(line), line.state().now().amount()));
        return largestFirst(shares);
    }

    private static List<Share> bySource(List<LineRow> on) {
        Map<String, Share> shares = new LinkedHashMap<>();
        for (LineRow line : on) {
            Funds funds = line.standing();
            Arrays.stream(FundingSource.values()).filter(source -> funds.from(source).signum() > 0)
                    .forEach(source -> add(shares, source.name(), funds.from(source)));
        }
        return largestFirst(shares);
    }

    private static void add(Map<String, Share> shares, String key, BigDecimal amount) {
        shares.compute(key, (same, share) -> Objects.requireNonNullElseGet(share,
                () -> new Share(key, 0, BigDecimal.ZERO.setScale(2))).plus(amount));
    }

    private static List<Share> largestFirst(Map<String, Share> shares) {
        return shares.values().stream().sorted(Comparator.comparing(Share::amount).reversed().thenComparing(Share::key)).toList();
    }
}
