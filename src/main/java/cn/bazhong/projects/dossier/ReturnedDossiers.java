package cn.bazhong.projects.dossier;

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

/** The projects whose dossier was given back and waits for its owner (A21). */
@ApplicationScoped
class ReturnedDossiers implements HoldingUp {
    private static final HeldUpProjects RETURNED =
            new HeldUpProjects("dossier d join project p on p.id = d.project_id where d.state = 'RETURNED'", Map.of());
    private static final HeldUpProjects.Told TOLD =
            new HeldUpProjects.Told("coalesce(d.opinion, '')", "d.updated_at", "'/dossiers/' || d.id");

    private final Clock clock;

    ReturnedDossiers(Clock clock) {
        this.clock = clock;
    }

    @Override
    public HeldUp.By by() {
        return HeldUp.By.RETURNED_DOSSIER;
    }

    @Override
    public Uni<List<HeldUp>> heldUp(Question question) {
        return !question.article().covers(Article.A21) ? Uni.createFrom().item(List.of())
                : RETURNED.rows(question, TOLD, clock.getZone(),
                        (opinion, locale) -> Texts.of(locale, "heldUp.RETURNED_DOSSIER", opinion));
    }

    @Override
    public Uni<Map<Article, Long>> counts(Actor reader, LocalDate today) {
        return RETURNED.count(reader).map(projects -> Map.of(Article.A21, projects));
    }
}
