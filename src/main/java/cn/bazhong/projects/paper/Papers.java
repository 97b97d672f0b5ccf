package cn.bazhong.projects.paper;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.wording.PaperMatter;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The papers of all organs. */
@ApplicationScoped
class Papers implements PanacheRepositoryBase<Paper, UUID> {

    Uni<Paper> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** As {@link #require}, and nobody else changes it until the end of the transaction. */
    Uni<Paper> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    /** Others may have changed it before it was this one's turn. */
    Uni<Void> readAgain(Paper paper) {
        return Panache.getSession().chain(session -> session.refresh(paper));
    }

    /** Numbered or issued on a matter, in that order; nothing that was given up. */
    Uni<List<Paper>> of(PaperMatter matter, UUID id) {
        return list("matterId = ?1 and matter = ?2 and state <> ?3 order by id", id, matter, PaperState.GIVEN_UP);
    }

    /** Those that have this number of an organ and count, or wait for their copy. */
    Uni<List<Paper>> numbered(String organ, String number) {
        return list("organ = ?1 and number = ?2 and state <> ?3 and revocation.at is null", organ, number, PaperState.GIVEN_UP);
    }

    /** Papers of these organs that are being signed. */
    Uni<List<Paper>> signing(List<String> organs) {
        return list("organ in ?1 and state = ?2", organs, PaperState.SIGNING);
    }

    Uni<Paper> issued(String number, String digest) {
        return find("digest = ?1 and number = ?2 and state = ?3 order by id desc", digest, number, PaperState.ISSUED).firstResult();
    }

    /** Papers of an organ are numbered one after the other: two who take the same number at once would both find it free. */
    Uni<Void> queue(String organ) {
        return Rows.of("select true from (select pg_advisory_xact_lock(hashtextextended('paper ' || :organ, 0))) one", Boolean.class)
                .with("organ", organ).one().replaceWithVoid();
    }

    /** Lets departments find it: its organ and those it is for. */
    Uni<Void> open(Paper paper, Collection<String> departments) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                insert into paper_reader (department, paper_id)
                select code, :paper from department where code = any(cast(:departments as text[])) on conflict do nothing""")
                .setParameter("paper", paper.id()).setParameter("departments", departments.toArray(String[]::new)).executeUpdate())
                .replaceWithVoid();
    }

    Uni<Boolean> isFor(Paper paper, String department) {
        return Rows.of("select exists (select 1 from paper_reader where paper_id = :paper and department = :department)", Boolean.class)
                .with("paper", paper.id()).with("department", department).one();
    }
}
