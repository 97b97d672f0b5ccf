package cn.bazhong.projects.oversight;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.wording.PaperDraft;
import cn.bazhong.projects.wording.PaperMatter;
import cn.bazhong.projects.wording.PaperSource;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The papers of an order of rectification (A43). */
@ApplicationScoped
class RectificationPapers implements PaperSource {
    private final Rectifications rectifications;
    private final RectificationViews views;
    private final Departments departments;
    private final Clock clock;

    RectificationPapers(Rectifications rectifications, RectificationViews views, Departments departments, Clock clock) {
        this.rectifications = rectifications;
        this.views = views;
        this.departments = departments;
        this.clock = clock;
    }

    @Override
    public PaperMatter matter() {
        return PaperMatter.RECTIFICATION;
    }

    @Override
    public Uni<List<PaperDraft>> drafts(UUID matter, Actor reader) {
        return rectifications.require(matter).chain(order -> views.view(order, reader)
                .chain(view -> departments.directory().map(directory -> new OrderWording(view, order.jurisdiction(), due(order, view),
                        LocalDate.ofInstant(order.orderedAt(), clock.getZone()), directory).drafts())));
    }

    /** By the first round, once it was responded to: later rounds have deadlines of their own. */
    private static LocalDate due(Rectification order, RectificationView view) {
        LocalDate first = view.rounds().isEmpty() ? null : view.rounds().get(0).due();
        LocalDate now = order.due().equals(Rectification.NO_DEADLINE) ? null : order.due();
        return first == null && order.round() == 1 ? now : first;
    }
}
