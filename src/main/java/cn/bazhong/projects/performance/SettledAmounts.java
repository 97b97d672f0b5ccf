package cn.bazhong.projects.performance;

import cn.bazhong.projects.dossier.AmountKind;
import cn.bazhong.projects.dossier.LaterAmounts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** What a project came to, in its chain of amounts: what was settled, and the final accounts once finance approved them (A40). */
@ApplicationScoped
class SettledAmounts implements LaterAmounts {
    private final PerformanceReports reports;

    SettledAmounts(PerformanceReports reports) {
        this.reports = reports;
    }

    @Override
    public Uni<Map<AmountKind, BigDecimal>> of(UUID project) {
        return reports.list("projectId = ?1 and kind = FINAL_ACCOUNTS and state <> ENDED", project).map(found -> {
            Map<AmountKind, BigDecimal> amounts = new EnumMap<>(AmountKind.class);
            found.forEach(report -> {
                FinalAccounts accounts = reports.accounts(report);
                amounts.put(AmountKind.SETTLEMENT, accounts.settlement());
                if (report.state() == PerformanceState.DONE) {
                    amounts.put(AmountKind.FINAL_ACCOUNTS, accounts.handedIn().total());
                }
            });
            return amounts;
        });
    }
}
