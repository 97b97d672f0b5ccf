package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.regulation.Article;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The annual lists. */
@ApplicationScoped
public class AnnualLists implements PanacheRepositoryBase<AnnualList, UUID> {
    private final Clock clock;

    AnnualLists(Clock clock) {
        this.clock = clock;
    }

    /** The lists that are still on their way. */
    public Uni<List<UUID>> unpublished() {
        return getSession().chain(session -> session.createQuery(
                "select l.id from AnnualList l where l.state <> PUBLISHED", UUID.class).getResultList());
    }

    /** The lists of a jurisdiction whose call is open that day, the list of a year before its adjustments. */
    public Uni<List<AnnualList>> collectingOn(String jurisdiction, LocalDate day) {
        return find("jurisdiction = ?1 and state = ?2 and opensOn is not null order by year, adjustment", jurisdiction,
                AnnualList.State.COLLECTING).list()
                .map(found -> found.stream().filter(list -> list.isCollectingOn(day)).toList());
    }

    public Uni<AnnualList> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The list, locked until the end of the transaction: whoever decides on it as a whole does so alone. */
    Uni<AnnualList> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    /** How far it has come, without reading the list itself, which then can still be locked as it stands. */
    Uni<ListReaders.Shelf> shelf(UUID id) {
        return getSession().chain(session -> session.createQuery(
                "select l.jurisdiction, l.state from AnnualList l where l.id = :id", Object[].class)
                .setParameter("id", id).getSingleResultOrNull()).onItem().ifNull().failWith(Problem::notFound)
                .map(row -> new ListReaders.Shelf((String) row[0], (AnnualList.State) row[1]));
    }

    Uni<Boolean> exists(String jurisdiction, int year) {
        return count("jurisdiction = ?1 and year = ?2", jurisdiction, year).map(found -> found > 0);
    }

    /** The list of a year and its adjustments, in order. */
    Uni<List<ListIssue>> issues(AnnualList list) {
        return getSession().chain(session -> session.createQuery("""
                select l.id, l.adjustment, l.state, l.publishedAt from AnnualList l
                where l.jurisdiction = :jurisdiction and l.year = :year order by l.adjustment""", Object[].class)
                .setParameter("jurisdiction", list.jurisdiction()).setParameter("year", list.year()).getResultList())
                .map(rows -> rows.stream().map(row -> new ListIssue((UUID) row[0], (Integer) row[1],
                        (AnnualList.State) row[2], (Instant) row[3])).toList());
    }

    /** The issue of a year that was published last; {@code null} for none. */
    Uni<AnnualList> lastPublished(String jurisdiction, int year) {
        return find("jurisdiction = ?1 and year = ?2 and state = ?3 order by adjustment desc", jurisdiction, year,
                AnnualList.State.PUBLISHED).firstResult();
    }

    /** The issue published before that one: of the same year, else the last one of a year before; {@code null} for none. */
    Uni<AnnualList> before(AnnualList list) {
        return find("""
                jurisdiction = ?1 and state = ?2 and (year < ?3 or year = ?3 and adjustment < ?4)
                order by year desc, adjustment desc""", list.jurisdiction(), AnnualList.State.PUBLISHED, list.year(),
                list.adjustment()).firstResult();
    }

    /** As {@link #lineChanges}, for whoever has locked the list and goes on with it: it is read again as it is then. */
    Uni<Void> changed(AnnualList list) {
        return flush().chain(() -> lineChanges(list, list.state(), "list-not-composing"))
                .chain(this::getSession).chain(session -> session.refresh(list));
    }

    /**
     * Gives the list a new version because its lines change, and keeps others from changing any until the end of the
     * transaction. 409 when the list is not, or no longer, at that point.
     *
     * @param refusal why then, as a text key
     */
    Uni<Void> lineChanges(AnnualList list, AnnualList.State expected, String refusal) {
        return getSession().chain(session -> session.createNativeQuery("""
                update annual_list set version = version + 1 where id = :id and state = :state""")
                .setParameter("id", list.id()).setParameter("state", expected.name()).executeUpdate())
                .invoke(rows -> requireOne(rows, list, refusal)).replaceWithVoid();
    }

    private static void requireOne(int rows, AnnualList list, String refusal) {
        if (rows == 0) {
            throw Problem.notAllowedNow(Article.A15, refusal, String.valueOf(list.year()));
        }
    }

    /** The list, if its call is open today; refused otherwise (A14). */
    public Uni<AnnualList> requireCollecting(UUID id) {
        return require(id).invoke(list -> {
            if (list.opensOn() == null) {
                throw Problem.notAllowedNow(Article.A15, "adjustment-without-call", String.valueOf(list.year()));
            }
            if (!list.isCollectingOn(LocalDate.now(clock))) {
                throw Problem.notAllowedNow(Article.A14, "call-not-open", String.valueOf(list.year()), list.opensOn(),
                        list.closesOn());
            }
        });
    }
}
