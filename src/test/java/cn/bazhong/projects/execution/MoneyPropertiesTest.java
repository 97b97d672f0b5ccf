package cn.bazhong.projects.execution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.project.ProjectProfile.FundingSource;
import cn.bazhong.projects.regulation.Rule;
import cn.bazhong.projects.testsupport.SamplePolicies;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is entered in whatever order, contracts stay within the ceiling in force and payments within their contract (A25, A34). */
class MoneyPropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Property
    void contractsStayWithinTheCeilingAndPaymentsWithinTheirContract(
            @ForAll @Size(max = 25) List<@IntRange(min = -60, max = 100) Integer> deeds) {
        BigDecimal ceiling = BigDecimal.valueOf(200);
        List<BigDecimal> contracts = new ArrayList<>();
        List<BigDecimal> paid = new ArrayList<>();
        for (int deed : deeds) {
            if (deed < -30) {
                ceiling = changed(ceiling, sum(contracts), BigDecimal.valueOf(-deed * 4L));
            } else if (deed < 0 && !contracts.isEmpty()) {
                pay(contracts, paid, -deed);
            } else if (deed > 0 && passes(contract(BigDecimal.valueOf(deed), sum(contracts), ceiling))) {
                contracts.add(BigDecimal.valueOf(deed));
                paid.add(BigDecimal.ZERO);
            }
            assertTrue(sum(contracts).compareTo(ceiling) <= 0);
            for (int i = 0; i < contracts.size(); i++) {
                assertTrue(paid.get(i).compareTo(contracts.get(i)) <= 0);
            }
        }
    }

    /** A change below what is contracted is refused (A25): the ceiling stays. */
    private static BigDecimal changed(BigDecimal ceiling, BigDecimal contracted, BigDecimal wanted) {
        return wanted.compareTo(contracted) < 0 ? ceiling : wanted;
    }

    private static void pay(List<BigDecimal> contracts, List<BigDecimal> paid, int amount) {
        int last = contracts.size() - 1;
        EnterPayment payment = new EnterPayment(BigDecimal.valueOf(amount), DAY, FundingSource.SPECIAL_FUNDS, "记-1", "款", null);
        PaymentFacts facts = new PaymentFacts(payment, DAY, contracts.get(last), paid.get(last), contracts.get(last), BigDecimal.ZERO,
                BigDecimal.valueOf(10_000), DAY);
        if (Rule.all(PaymentRules.ALL, facts).stream().noneMatch(finding -> finding.blocks())) {
            paid.set(last, paid.get(last).add(payment.amount()));
        }
    }

    private static boolean passes(ContractFacts facts) {
        try {
            Problem.refuseBroken(Rule.all(ContractRules.ALL, facts));
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    private static ContractFacts contract(BigDecimal amount, BigDecimal contracted, BigDecimal ceiling) {
        EnterContract contract = new EnterContract(ContractKind.GOODS, "1", "合同", "公司", amount, DAY, null, null, null, null, null, null, null,
                null, List.of());
        return new ContractFacts(contract, null, List.of(), contracted, ceiling, null, true, true, SamplePolicies.city(), DAY);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
