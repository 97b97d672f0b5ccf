package cn.bazhong.projects.paper;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.text.Language;
import cn.bazhong.projects.wording.PaperDraft;
import cn.bazhong.projects.wording.PaperMatter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Shows papers to the one who reads them, with what they may do on them. */
@ApplicationScoped
class PaperViews {
    static final String HOME = "/api/v1/papers";

    private final PaperSources sources;
    private final Papers papers;
    private final Departments departments;
    private final Language language;

    PaperViews(PaperSources sources, Papers papers, Departments departments, Language language) {
        this.sources = sources;
        this.papers = papers;
        this.departments = departments;
        this.language = language;
    }

    Uni<PaperView> view(Paper paper, Actor reader) {
        return departments.directory().map(directory -> view(paper, directory, reader, language.locale()));
    }

    /** What is confined shows to those to whom the matter offers it. */
    Uni<PapersOfMatter> of(PaperMatter matter, UUID id, Actor reader) {
        return sources.drafts(matter, id, reader).chain(drafts -> papers.of(matter, id).chain(known -> departments.directory()
                .map(directory -> new PapersOfMatter(drafts.stream().filter(draft -> draft.author().is(reader))
                        .map(draft -> draft(draft, known)).toList(), known.stream().filter(paper -> isShown(paper, drafts, reader))
                        .map(paper -> view(paper, directory, reader, language.locale())).toList()))));
    }

    private static boolean isShown(Paper paper, List<PaperDraft> drafts, Actor reader) {
        return paper.isOf(reader) || paper.isIssued() && (!paper.isConfined()
                || drafts.stream().anyMatch(draft -> draft.kind() == paper.kind() && draft.part().equals(paper.part())));
    }

    private PaperDraftView draft(PaperDraft draft, List<Paper> known) {
        return new PaperDraftView(draft.kind(), draft.part(), draft.about(), draft.article(), draft.text().title(), draft.text()
                .addressee(),
                draft.author().name(), draft.number(), draft.date(),
                List.of(Action.of("issue-paper", "POST", HOME, PaperGuards.issue(draft, known), language.locale())));
    }

    private static PaperView view(Paper paper, Directory directory, Actor reader, Locale locale) {
        return new PaperView(paper.id(), paper.kind(), paper.matter(), paper.matterId(), paper.part(), paper.about(), paper.article(),
                paper.title(), paper.number(), paper.issuedOn(), DepartmentRef.of(paper.organ(), directory), paper.organName(),
                paper.projectId(), paper.isEdited(), paper.state(), paper.content().size(), paper.content().digest(),
                        paper.issuedByName(), paper.issuedAt(),
                paper.revocation(), paper.revokedByName(), paper.revokedAt(), paper.version(), actions(paper, reader, locale));
    }

    private static List<Action> actions(Paper paper, Actor reader, Locale locale) {
        return paper.isOf(reader) ? List.of(Action.of("revoke-paper", "POST", HOME + "/" + paper.id() + "/revocation",
                PaperGuards.revoke(paper), locale)) : List.of();
    }
}
