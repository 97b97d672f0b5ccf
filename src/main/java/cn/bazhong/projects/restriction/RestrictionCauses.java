package cn.bazhong.projects.restriction;

import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The causes on file. What restricted a department that was merged or renamed restricts the one that took over. */
@ApplicationScoped
public class RestrictionCauses implements PanacheRepositoryBase<RestrictionCause, UUID> {
    /** Causes that may still hold on a day: what ended before, or is of another year, restricts nobody. */
    private static final String MAY_HOLD =
            "foundOn <= ?2 and (year is null and (endedOn is null or endedOn > ?2) or year = ?3) order by foundOn, id";

    private final Departments departments;

    RestrictionCauses(Departments departments) {
        this.departments = departments;
    }

    /** What restricts an owner on a day, the oldest cause first. */
    @WithSession
    public Uni<List<Restriction>> restricting(String owner, LocalDate day) {
        return departments.directory().map(directory -> directory.answeredBy(owner, day))
                .chain(codes -> find("department in ?1 and " + MAY_HOLD, codes, day, day.getYear() - 1).list())
                .map(found -> found.stream().map(cause -> cause.binding(owner)).toList())
                .map(causes -> Restrictions.holding(causes, day));
    }

    /** Every cause that concerns an owner on a day, past ones too. */
    @WithSession
    public Uni<List<Cause>> causes(String owner, LocalDate day) {
        return departments.directory().map(directory -> directory.answeredBy(owner, day))
                .chain(codes -> find("department in ?1 order by foundOn, id", codes).list())
                .map(found -> found.stream().map(cause -> cause.binding(owner)).toList());
    }

    /** As {@link #causes}, as they are kept: the latest first. */
    Uni<List<RestrictionCause>> history(String owner, LocalDate day) {
        return departments.directory().map(directory -> directory.answeredBy(owner, day))
                .chain(codes -> find("department in ?1 order by foundOn desc, id desc", codes).list());
    }

    /** Everything that restricts anybody on a day by causes of these kinds, each bound to whom it binds now. */
    public Uni<List<Restriction>> restricting(Set<CauseKind> kinds, LocalDate day) {
        return departments.directory().chain(directory -> find("kind in ?1 and " + MAY_HOLD, kinds, day, day.getYear() - 1).list()
                .map(found -> found.stream().map(cause -> cause.binding(directory, day)).toList()))
                .map(causes -> Restrictions.holding(causes, day));
    }

    /** Every cause that lies in a project, past ones too, the oldest first. */
    public Uni<List<Cause>> ofProject(UUID project, Set<CauseKind> kinds) {
        return departments.directory().chain(directory -> find("project = ?1 and kind in ?2 order by foundOn, id", project, kinds).list()
                .map(found -> found.stream().map(cause -> cause.binding(directory, cause.from())).toList()));
    }

    /** A cause that was reckoned ahead begins on another day, in the caller's transaction. */
    public Uni<Void> beginOn(UUID cause, LocalDate day) {
        return findById(cause).invoke(found -> found.beginOn(day)).replaceWithVoid();
    }

    /** What lies in projects is mended, or over with them: nothing of it restricts from that day on. */
    public Uni<Void> endOf(Set<UUID> projects, Set<CauseKind> kinds, LocalDate day) {
        return find("project in ?1 and kind in ?2 and endedOn is null", projects, kinds).list()
                .invoke(found -> found.forEach(cause -> cause.endOn(day))).chain(this::flush);
    }

    /** It restricts no more from that day on; how it was ended stands with the finding. In the caller's transaction. */
    public Uni<Void> end(UUID id, LocalDate day) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound)
                .invoke(cause -> cause.endOn(day)).replaceWithVoid();
    }

    /** Puts a cause on file, in the caller's transaction. */
    public Uni<Void> add(Cause cause, String documentNumber, Instant at) {
        return persist(new RestrictionCause(cause, documentNumber, at)).replaceWithVoid();
    }
}
