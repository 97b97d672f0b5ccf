package cn.bazhong.projects.dossier;

import io.smallrye.mutiny.Uni;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/** What a project came to after its budget was reviewed. The features that know it say so; dossiers know none of them. */
public interface LaterAmounts {

    /** Those known, yuan. */
    Uni<Map<AmountKind, BigDecimal>> of(UUID project);
}
