package cn.bazhong.projects.paper;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.Signatures;
import cn.bazhong.projects.procedure.SigningLevels;
import cn.bazhong.projects.text.Language;
import cn.bazhong.projects.wording.PaperDraft;
import cn.bazhong.projects.wording.PaperMatter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows papers to the one who reads them, with what they may do on them. */
@ApplicationScoped
class PaperViews {
    static final String HOME = "/api/v1/papers";

    private final PaperSources sources;
    private final Papers papers;
    private final PaperSight sight;
    private final Signatures signatures;
    private final Departments departments;
    private final Language language;

    PaperViews(PaperSources sources, Papers papers, PaperSight sight, Signatures signatures, Departments departments, Language language) {
        this.sources = sources;
        this.papers = papers;
        this.sight = sight;
        this.signatures = signatures;
        this.departments = departments;
        this.language = language;
    }

    Uni<PaperView> view(Paper paper, Actor reader) {
        Uni<SigningLevels> levels = paper.signing() == null ? Uni.createFrom().item(SigningLevels.NONE) : signatures.of(reader.department());
        return levels.chain(signing -> sight.isOwn(paper, reader).chain(mine -> departments.directory()
                .map(directory -> view(paper, signing, directory, mine, reader))));
    }

    /** What is confined shows to those to whom the matter offers it. Of a matter's papers a reader signs those of their own organ. */
    Uni<PapersOfMatter> of(PaperMatter matter, UUID id, Actor reader) {
        return sources.drafts(matter, id, reader).chain(drafts -> papers.of(matter, id)
                .chain(known -> signatures.of(reader.department()).chain(levels -> sight.answeredBy(reader)
                        .chain(own -> departments.directory().map(directory -> new PapersOfMatter(
                                drafts.stream().filter(draft -> draft.author().is(reader))
                                        .map(draft -> draft(draft, known, levels, reader)).toList(),
                                known.stream().filter(paper -> isShown(paper, drafts, paper.isOf(reader, own)))
                                        .map(paper -> view(paper, levels, directory, paper.isOf(reader, own), reader)).toList()))))));
    }

    private static boolean isShown(Paper paper, List<PaperDraft> drafts, boolean mine) {
        return mine || paper.isIssued() && (!paper.isConfined()
                || drafts.stream().anyMatch(draft -> draft.kind() == paper.kind() && draft.part().equals(paper.part())));
    }

    private PaperDraftView draft(PaperDraft draft, List<Paper> known, SigningLevels levels, Actor reader) {
        boolean issues = levels.mayConclude(reader.standsFor());
        List<Obstacle> obstacles = Stream.concat(PaperGuards.issue(draft, known).stream(),
                PaperGuards.drafting(draft, known, levels, reader).stream()).toList();
        return new PaperDraftView(draft.kind(), draft.part(), draft.about(), draft.article(), draft.text().title(), draft.text()
                .addressee(),
                draft.author().name(), draft.number(), draft.date(),
                List.of(Action.of(issues ? "issue-paper" : "send-paper-to-sign", "POST", HOME, obstacles, language.locale())));
    }

    private PaperView view(Paper paper, SigningLevels levels, Directory directory, boolean mine, Actor reader) {
        return new PaperView(paper.id(), paper.kind(), paper.matter(), paper.matterId(), paper.part(), paper.about(), paper.article(),
                paper.title(), paper.number(), paper.issuedOn(), DepartmentRef.of(paper.organ(), directory), paper.organName(),
                paper.projectId(), paper.isEdited(), paper.state(), paper.content().size(), paper.content().digest(),
                paper.issuedByName(), paper.issuedAt(), mine && paper.signing() != null && paper.state() != PaperState.GIVEN_UP ? signatures.progress(paper.signing(), levels) : null,
                paper.revocation().reason(), paper.revocation().byName(), paper.revocation().at(), paper.version(),
                mine ? actions(paper, levels, reader) : List.of());
    }

    private List<Action> actions(Paper paper, SigningLevels levels, Actor reader) {
        String home = HOME + "/" + paper.id();
        if (paper.isSigning()) {
            List<Obstacle> signing = PaperGuards.signing(paper, levels, reader);
            return List.of(Action.of("sign-draft", "POST", home + "/signature", signing, language.locale()),
                    Action.of("give-draft-back", "POST", home + "/return", signing, language.locale()));
        }
        return List.of(Action.of("revoke-paper", "POST", home + "/revocation", PaperGuards.revoke(paper), language.locale()));
    }
}
