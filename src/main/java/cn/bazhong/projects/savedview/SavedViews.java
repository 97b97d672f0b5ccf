package cn.bazhong.projects.savedview;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The views of all persons. They decide nothing and are no matter of the record. */
@ApplicationScoped
class SavedViews implements PanacheRepositoryBase<SavedView, UUID> {
    static final int AT_MOST = 30;

    private final Ids ids;
    private final Clock clock;

    SavedViews(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** Those of one page, by name. */
    Uni<List<SavedView>> of(Actor actor, String page) {
        return find("person = ?1 and page = ?2 order by name", actor.id(), page).page(0, AT_MOST).list();
    }

    Uni<SavedView> save(SaveList asked, Actor actor) {
        return of(actor, asked.page()).chain(views -> views.stream().filter(view -> view.name().equals(asked.name())).findFirst()
                .map(same -> again(same, asked)).orElseGet(() -> another(views.size(), asked, actor)));
    }

    private Uni<SavedView> again(SavedView same, SaveList asked) {
        same.becomes(asked.query(), clock.instant());
        return flush().replaceWith(same);
    }

    private Uni<SavedView> another(int already, SaveList asked, Actor actor) {
        if (already >= AT_MOST) {
            throw Problem.notAllowedNow(null, "views-full", String.valueOf(AT_MOST));
        }
        return persistAndFlush(new SavedView(ids.next(), actor, asked, clock.instant()));
    }

    /** One's own; of others' nobody learns. */
    Uni<SavedView> remove(UUID id, IfMatch ifMatch, Actor actor) {
        return findById(id).map(found -> {
            if (found == null || !found.person().equals(actor.id())) {
                throw Problem.notFound();
            }
            IfMatch.require(ifMatch, found.version());
            return found;
        }).call(found -> delete(found)).call(found -> flush());
    }
}
