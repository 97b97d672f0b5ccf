package cn.bazhong.projects.paper;

import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.procedure.Duty;
import cn.bazhong.projects.procedure.FollowsSigners;
import cn.bazhong.projects.procedure.ObligationKind;
import cn.bazhong.projects.procedure.Obligations;
import cn.bazhong.projects.procedure.Signatures;
import cn.bazhong.projects.procedure.SigningLevels;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whose turn it is to sign a paper finds it in their inbox. */
@ApplicationScoped
class PaperDuties implements FollowsSigners {
    private final Papers papers;
    private final Signatures signatures;
    private final Obligations obligations;
    private final Departments departments;
    private final Clock clock;

    PaperDuties(Papers papers, Signatures signatures, Obligations obligations, Departments departments, Clock clock) {
        this.papers = papers;
        this.signatures = signatures;
        this.obligations = obligations;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * After a paper has been drafted, signed or given back, and others perhaps given up for it, in the caller's transaction.
     *
     * @param department organisation code of its organ, or of whoever has succeeded that
     */
    Uni<Void> keep(Paper moved, String department) {
        return departments.directory().chain(directory -> signatures.of(department)
                .chain(levels -> keep(department, levels, directory, done(moved, levels))));
    }

    @Override
    public Uni<Void> signersChanged(String department, Directory directory) {
        return signatures.of(department).chain(levels -> keep(department, levels, directory, Set.of()));
    }

    private Uni<Void> keep(String department, SigningLevels levels, Directory directory, Set<UUID> done) {
        return papers.queue(department).chain(papers::flush)
                .chain(() -> papers.signing(directory.answeredBy(department, LocalDate.now(clock))))
                .chain(signing -> obligations.keep(ObligationKind.SIGN_PAPER, new Subject(SubjectType.DEPARTMENT, department),
                        signing.stream().flatMap(paper -> owed(paper, department, levels)).toList(), done));
    }

    private static Stream<Duty> owed(Paper paper, String department, SigningLevels levels) {
        int level = levels.turn(paper.signing());
        return levels.at(level).stream().map(signer -> new Duty(cause(paper, level, signer),
                paper.projectId(), department, signer.id(), null, paper.title() + "（" + paper.number() + "）", null, null,
                "/papers/" + paper.id()));
    }

    /** One of a level is enough, whether they signed or gave it back. */
    private static Set<UUID> done(Paper paper, SigningLevels levels) {
        int last = paper.signing() == null ? 0 : paper.isSigning() ? paper.signing().level() - 1 : paper.signing().level();
        return IntStream.rangeClosed(1, last).boxed().flatMap(level -> levels.at(level).stream().map(signer -> cause(paper, level, signer)))
                .collect(Collectors.toSet());
    }

    private static UUID cause(Paper paper, int level, SigningLevels.Signer signer) {
        return UUID.nameUUIDFromBytes((paper.id() + " " + level + " " + signer.id()).getBytes(StandardCharsets.UTF_8));
    }
}
