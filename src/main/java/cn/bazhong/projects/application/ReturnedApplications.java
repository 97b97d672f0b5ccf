package cn.bazhong.projects.application;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.HeldUp;
import cn.bazhong.projects.policy.HoldingUp;
import cn.bazhong.projects.project.HeldUpProjects;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The projects whose application was returned and waits for its owner (A14). */
@ApplicationScoped
class ReturnedApplications implements HoldingUp {
    private static final HeldUpProjects RETURNED = new HeldUpProjects("""
            application a join project p on p.id = a.project_id where a.state = 'RETURNED' and not a.lapsed""", Map.of());
    private static final HeldUpProjects.Told TOLD =
            new HeldUpProjects.Told("coalesce(a.opinion, '')", "a.updated_at", "'/applications/' || a.id");

    private final Clock clock;

    ReturnedApplications(Clock clock) {
        this.clock = clock;
    }

    @Override
    public HeldUp.By by() {
        return HeldUp.By.RETURNED_APPLICATION;
    }

    @Override
    public Uni<List<HeldUp>> heldUp(Question question) {
        return !question.article().covers(Article.A14) ? Uni.createFrom().item(List.of())
                : RETURNED.rows(question, TOLD, clock.getZone(),
                        (opinion, locale) -> Texts.of(locale, "heldUp.RETURNED_APPLICATION", opinion));
    }

    @Override
    public Uni<Map<Article, Long>> counts(Actor reader, LocalDate today) {
        return RETURNED.count(reader).map(projects -> Map.of(Article.A14, projects));
    }
}
