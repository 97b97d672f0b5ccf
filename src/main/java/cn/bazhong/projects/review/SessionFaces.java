package cn.bazhong.projects.review;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.regulation.FindingView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Members and items of a session as one reader sees them. Pure. */
record SessionFaces(Sitting sitting, SessionGuards guards, Actor reader, Locale locale) {

    DepartmentRef department(String code) {
        return DepartmentRef.of(code, sitting.directory());
    }

    MemberView member(SessionMember member) {
        Seat seat = member.seat();
        Action answer = action("answer", "POST", "/members/" + member.id() + "/answer", guards.answer(member));
        return new MemberView(member.id(), member.name(), department(member.department()), member.capacity(),
                sitting.isOffice(reader) ? member.userId() : null, seat.account() != null, member.answer(),
                member.answerReason(), member.answeredAt(), member.hasSubstitute() ? seat.name() : null,
                member.hasSubstitute() ? department(seat.department()) : null, member.present(), member.version(),
                List.of(answer));
    }

    ItemView item(ItemInHand one, List<FindingView> findings) {
        SessionItem item = one.item();
        boolean withheld = sitting.isWithheld(one, reader);
        return new ItemView(item.id(), sitting.session().docket(), item.position(), item.subjectId(), item.projectId(),
                item.projectCode(), item.projectName(), department(item.ownerDepartment()),
                department(item.industryAuthority()), item.amount(), item.needsDecision(), findings, item.state(),
                panel(one, !sitting.isVisibleTo(reader)),
                withheld ? null : TallyView.of(one.deliberation().tally(), sitting.policy()),
                withheld ? List.of() : one.ballots().stream().filter(ballot -> one.deliberation().bench()
                        .isEntitled(ballot.seat())).map(BallotView::of).toList(),
                withheld, verdicts(one), ConclusionView.of(item), item.version(), actions(one));
    }

    private PanelView panel(ItemInHand one, boolean fromOutside) {
        Bench bench = one.deliberation().bench();
        return new PanelView(bench.entitled().stream().map(Seat::id).toList(), bench.experts(),
                bench.recused().stream().map(two -> new PanelView.Recused(two.seat().id(), two.ground(),
                        fromOutside ? null : two.reason())).toList(),
                bench.absent().stream().map(this::department).toList(), bench.presiding().map(Seat::id).orElse(null),
                FindingView.of(sitting.findings(one, ReviewVerdict.AGREE), locale), bench.isQuorate(sitting.policy()));
    }

    private List<ReviewVerdict> verdicts(ItemInHand one) {
        return guards.conclude().all().isEmpty() ? sitting.open(one).stream()
                .filter(verdict -> guards.conclude(one, verdict).all().isEmpty()).toList() : List.of();
    }

    /** What concerns the item alone; votes and conclusions are entered for many at once. */
    private List<Action> actions(ItemInHand one) {
        List<Action> actions = new ArrayList<>();
        String at = "/items/" + one.item().id();
        if (one.item().isOnAgenda() && sitting.isOffice(reader)) {
            actions.add(action("enter-recusals", "PUT", at + "/recusals", guards.item(one)));
            actions.add(action("enter-item-votes", "PUT", at + "/votes", guards.item(one)));
        }
        if (one.item().state() == ItemState.UNDER_REVISION) {
            actions.add(action("report-revision", "POST", at + "/revision", guards.report(one)));
            actions.add(action("recheck-agree", "POST", at + "/recheck", guards.recheck(one, RecheckItem.Outcome.AGREE)));
            actions.add(action("recheck-defer", "POST", at + "/recheck", guards.recheck(one, RecheckItem.Outcome.DEFER)));
            actions.add(action("recheck-carry-over", "POST", at + "/recheck",
                    guards.recheck(one, RecheckItem.Outcome.CARRY_OVER)));
        }
        return actions;
    }

    private Action action(String name, String method, String below, Guard guard) {
        return Action.of(name, method, "/api/v1/review-sessions/" + sitting.session().id() + below, guard.all(), locale);
    }
}
