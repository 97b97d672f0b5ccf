package cn.bazhong.projects.paper;

import cn.bazhong.projects.procedure.Duty;
import cn.bazhong.projects.procedure.ObligationKind;
import cn.bazhong.projects.procedure.Obligations;
import cn.bazhong.projects.procedure.Signatures;
import cn.bazhong.projects.procedure.SigningLevels;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whose turn it is to sign a paper finds it in their inbox. */
@ApplicationScoped
class PaperDuties {
    private final Papers papers;
    private final Signatures signatures;
    private final Obligations obligations;

    PaperDuties(Papers papers, Signatures signatures, Obligations obligations) {
        this.papers = papers;
        this.signatures = signatures;
        this.obligations = obligations;
    }

    /** After a paper has been drafted, signed or given back, and others perhaps given up for it, in the caller's transaction. */
    Uni<Void> keep(Paper moved) {
        String organ = moved.organ();
        return papers.queue(organ).chain(papers::flush).chain(() -> signatures.of(organ))
                .chain(levels -> papers.signing(organ).chain(signing -> obligations.keep(ObligationKind.SIGN_PAPER,
                        new Subject(SubjectType.DEPARTMENT, organ), signing.stream().flatMap(paper -> owed(paper, levels)).toList(),
                        done(moved, levels))));
    }

    private static Stream<Duty> owed(Paper paper, SigningLevels levels) {
        return levels.at(paper.signing().level()).stream().map(signer -> new Duty(cause(paper, paper.signing().level(), signer),
                paper.projectId(), paper.organ(), signer.id(), null, paper.title() + "（" + paper.number() + "）", null, null,
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
