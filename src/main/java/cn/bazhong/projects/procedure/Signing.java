package cn.bazhong.projects.procedure;

import cn.bazhong.projects.database.StoredJson;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Who signs where. */
@ApplicationScoped
class Signing implements PanacheRepositoryBase<SigningChain, String> {
    private final StoredJson json;

    Signing(StoredJson json) {
        this.json = json;
    }

    /** Of a department, by its organisation code. */
    Uni<SigningLevels> of(String department) {
        return findById(department).map(this::read);
    }

    SigningLevels read(SigningChain chain) {
        return chain == null ? SigningLevels.NONE : json.read(chain.levels(), SigningLevels.class);
    }

    String write(SigningLevels levels) {
        return json.write(levels);
    }
}
