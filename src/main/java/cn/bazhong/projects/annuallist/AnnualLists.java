package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.regulation.Article;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The annual lists. */
@ApplicationScoped
public class AnnualLists implements PanacheRepositoryBase<AnnualList, UUID> {
    private final Clock clock;

    AnnualLists(Clock clock) {
        this.clock = clock;
    }

    public Uni<AnnualList> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The list, if its call is open today; refused otherwise (A14). */
    public Uni<AnnualList> requireCollecting(UUID id) {
        return require(id).invoke(list -> {
            if (!list.isCollectingOn(LocalDate.now(clock))) {
                throw Problem.notAllowedNow(Article.A14, "call-not-open", String.valueOf(list.year()), list.opensOn(),
                        list.closesOn());
            }
        });
    }
}
