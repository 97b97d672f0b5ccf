package cn.bazhong.projects.execution;

import cn.bazhong.projects.dossier.AmountKind;
import cn.bazhong.projects.dossier.LaterAmounts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/** What a project is contracted for, in its chain of amounts (A25). */
@ApplicationScoped
class ContractedAmount implements LaterAmounts {
    private final Registers registers;

    ContractedAmount(Registers registers) {
        this.registers = registers;
    }

    @Override
    public Uni<Map<AmountKind, BigDecimal>> of(UUID project) {
        return registers.of(project).map(register -> register.contracts().isEmpty() ? Map.of()
                : Map.of(AmountKind.CONTRACTS, register.contracted()));
    }
}
