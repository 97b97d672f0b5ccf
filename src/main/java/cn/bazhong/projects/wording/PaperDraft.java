package cn.bazhong.projects.wording;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.regulation.Article;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A paper as it would be issued now. Start with {@link #of} and add what applies.
 *
 * @param part       which of several papers of that kind on a matter: the id of what it is about in particular
 * @param about      tells it from others of its kind, for whoever chooses; {@code null} where there is one
 * @param subject    the chain in which its issue is recorded
 * @param projectId  the project it is about; {@code null} where about several or none
 * @param readers    organisation codes of those it is for, beside its author
 * @param confined   whether it is listed for its author and those it is for alone
 * @param number     the number the matter was decided or asked under, which is then the paper's; {@code null} without one
 * @param date       the day it was decided or asked on, which is then the paper's; {@code null} for the day of issue
 * @param obstacles  why it cannot be issued now
 */
public record PaperDraft(PaperKind kind, UUID part, @Nullable String about, Article article, PaperAuthor author, String jurisdiction,
        Subject subject, @Nullable UUID projectId, List<String> readers, boolean confined, @Nullable String number,
        @Nullable LocalDate date, List<Obstacle> obstacles, PaperText text) {

    public PaperDraft {
        readers = readers.stream().distinct().toList();
        obstacles = List.copyOf(obstacles);
    }

    public static PaperDraft of(PaperKind kind, UUID part, PaperAuthor author, String jurisdiction, Subject subject, PaperText text) {
        return new PaperDraft(kind, part, null, kind.article(), author, jurisdiction, subject, null, List.of(), false, null, null,
                List.of(), text);
    }

    public PaperDraft about(String what) {
        return new PaperDraft(kind, part, what, article, author, jurisdiction, subject, projectId, readers, confined, number, date,
                obstacles, text);
    }

    public PaperDraft under(Article basis) {
        return new PaperDraft(kind, part, about, basis, author, jurisdiction, subject, projectId, readers, confined, number, date,
                obstacles, text);
    }

    public PaperDraft onProject(UUID project) {
        return new PaperDraft(kind, part, about, article, author, jurisdiction, subject, project, readers, confined, number, date,
                obstacles, text);
    }

    public PaperDraft readBy(List<String> departments) {
        return new PaperDraft(kind, part, about, article, author, jurisdiction, subject, projectId, departments, confined, number,
                date, obstacles, text);
    }

    /** Nobody else finds it among the papers. */
    public PaperDraft confinedToThem() {
        return new PaperDraft(kind, part, about, article, author, jurisdiction, subject, projectId, readers, true, number, date,
                obstacles, text);
    }

    /** @param given each {@code null} where the matter does not say it */
    public PaperDraft numbered(@Nullable String given, @Nullable LocalDate on) {
        return new PaperDraft(kind, part, about, article, author, jurisdiction, subject, projectId, readers, confined,
                given == null || given.isBlank() ? null : given.strip(), on, obstacles, text);
    }

    /** It cannot be issued before that. */
    public PaperDraft waitingUnless(boolean ready, String detail) {
        List<Obstacle> now = ready ? obstacles : List.of(Obstacle.of(article, detail));
        return new PaperDraft(kind, part, about, article, author, jurisdiction, subject, projectId, readers, confined, number, date,
                now, text);
    }
}
