package cn.bazhong.projects.application;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The events of an application. They stand in its own chain and, once there is a project, in the project's timeline. */
final class ApplicationEvents {

    private ApplicationEvents() {
    }

    static NewEvent drafted(Application application, Actor actor) {
        NewEvent event = of(application, ApplicationEvent.APPLICATION_DRAFTED, actor).under(Article.A14);
        return application.isRenewal() ? event.with("renews", application.projectId().toString()) : event;
    }

    /** What was handed in can be told by its digest, and is kept word for word; what the rules said of it by their codes. */
    static NewEvent submitted(Application application, BigDecimal total, String digest, List<Finding> findings, Actor actor) {
        return of(application, ApplicationEvent.APPLICATION_SUBMITTED, actor).under(Article.A14)
                .with("round", application.rounds()).with("name", application.name())
                .with("totalInvestment", total.setScale(2, RoundingMode.UNNECESSARY)).with("digest", digest)
                .with("findings", findings.stream().map(Finding::rule).distinct().toList());
    }

    /** Who said what of which declaration. */
    static NewEvent confirmed(Application application, List<Confirmation> words, Actor actor) {
        Map<String, Object> disputes = new LinkedHashMap<>();
        words.stream().filter(word -> !word.confirmed())
                .forEach(word -> disputes.put(word.item().toString(), word.remark()));
        return of(application, ApplicationEvent.APPLICATION_CONFIRMED, actor).under(Article.A8)
                .with("round", application.rounds()).with("confirmed", words.size() - disputes.size())
                .with("disputed", disputes.size()).with("disputes", disputes)
                .with("items", words.stream().map(Confirmation::item).sorted().toList());
    }

    static NewEvent withdrawn(Application application, ApplicationState from, String reason, Actor actor) {
        return of(application, ApplicationEvent.APPLICATION_WITHDRAWN, actor).under(Article.A14)
                .with("from", from.name()).with("reason", reason);
    }

    private static NewEvent of(Application application, ApplicationEvent type, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.APPLICATION, application.id()), type, actor)
                .with("list", application.listId().toString()).with("year", application.year())
                .ofProject(application.wasSubmitted() ? application.projectId() : null);
    }
}
