package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;

/** The events of a list. Those about a line stand in the list's chain and show in the project's timeline. */
final class ListEvents {

    private ListEvents() {
    }

    static Subject subject(AnnualList list) {
        return new Subject(SubjectType.ANNUAL_LIST, list.id());
    }

    static NewEvent ofList(AnnualList list, ListEvent type, Actor actor) {
        return NewEvent.of(subject(list), type, actor).under(Article.A15).with("year", list.year())
                .with("adjustment", list.isAdjustment() ? list.adjustment() : null);
    }

    static NewEvent ofLine(AnnualList list, ListLine line, ListEvent type, Actor actor) {
        return ofList(list, type, actor).with("line", line.id().toString()).with("code", line.projectCode())
                .with("name", line.projectName()).with("kind", line.kind().name()).ofProject(line.projectId());
    }

    /** A conclusion of the committee or a decision of the city on one line. */
    static NewEvent decided(AnnualList list, ListLine line, LineDecision decision, Actor actor) {
        ListEvent type = decision.organ() == Organ.COMMITTEE ? ListEvent.LINE_CONCLUDED : ListEvent.LINE_DECIDED;
        return ofLine(list, line, type, actor).with("organ", decision.organ().name())
                .with("verdict", decision.verdict().name()).with("standing", decision.standing().name())
                .with("amount", decision.amount()).with("reason", decision.reason())
                .with("ownProject", decision.isOwnProject()).with("documentNumber", decision.documentNumber())
                .legallyOn(decision.legalDate());
    }
}
