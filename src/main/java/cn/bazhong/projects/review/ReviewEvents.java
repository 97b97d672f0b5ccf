package cn.bazhong.projects.review;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;

/** The events of a session. Those about an item show in the project's timeline, too; who voted how does not. */
final class ReviewEvents {

    private ReviewEvents() {
    }

    static Subject subject(ReviewSession session) {
        return new Subject(SubjectType.REVIEW_SESSION, session.id());
    }

    static NewEvent of(ReviewSession session, ReviewEvent type, Actor actor) {
        return NewEvent.of(subject(session), type, actor).under(Article.A5)
                .with("docket", session.docket().name()).with("title", session.title())
                .with("scheduledOn", session.scheduledOn().toString());
    }

    static NewEvent onItem(ReviewSession session, SessionItem item, ReviewEvent type, Actor actor) {
        return of(session, type, actor).under(session.docket().article()).with("item", item.id().toString())
                .with("subject", item.subjectId().toString()).with("code", item.projectCode()).with("name", item.projectName())
                .ofProject(item.projectId());
    }
}
