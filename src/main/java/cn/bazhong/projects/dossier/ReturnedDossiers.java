package cn.bazhong.projects.dossier;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.HeldUp;
import cn.bazhong.projects.policy.HoldingUp;
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
    private final HeldUpDossiers returned;

    ReturnedDossiers(Clock clock) {
        returned = new HeldUpDossiers("dossier d join project p on p.id = d.project_id where d.state = 'RETURNED'",
                "translate(coalesce(d.opinion, ''), E'\\n', ' ')", "d.updated_at", "'/dossiers/' || d.id", Map.of(), clock.getZone());
    }

    @Override
    public HeldUp.By by() {
        return HeldUp.By.RETURNED_DOSSIER;
    }

    @Override
    public Uni<List<HeldUp>> heldUp(Question question) {
        return !question.article().covers(Article.A21) ? Uni.createFrom().item(List.of())
                : returned.rows(question, (opinion, locale) -> Texts.of(locale, "heldUp.RETURNED_DOSSIER", opinion));
    }

    @Override
    public Uni<Map<Article, Long>> counts(Actor reader, LocalDate today) {
        return returned.count(reader).map(projects -> Map.of(Article.A21, projects));
    }
}
