package cn.bazhong.projects.importing;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whoever takes something in. */
@ApplicationScoped
class Importers {
    private final List<Importer> all;

    Importers(@All List<Importer> all) {
        this.all = all;
    }

    Importer of(ImportKind kind) {
        return all.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }
}
