package cn.bazhong.projects.review;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.text.Texts;
import cn.bazhong.projects.wording.Block;
import cn.bazhong.projects.wording.PaperAuthor;
import cn.bazhong.projects.wording.PaperDraft;
import cn.bazhong.projects.wording.PaperKind;
import cn.bazhong.projects.wording.PaperText;
import cn.bazhong.projects.wording.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words the papers of a session. Pure. */
record SessionWording(Sitting sitting, Minutes minutes) {
    private static final String COMMITTEE = "“智慧巴中”建设项目审查委员会";

    /** @param open the items of which the reader may know how each voted */
    List<PaperDraft> drafts(Predicate<ItemInHand> open) {
        List<PaperDraft> drafts = new ArrayList<>();
        SessionState state = sitting.session().state();
        drafts.add(draft(PaperKind.MEETING_NOTICE, sitting.session().id(), notice())
                .waitingUnless(state == SessionState.PLANNED, "paper-session-begun"));
        drafts.add(draft(PaperKind.SIGN_IN_SHEET, sitting.session().id(), signIn())
                .waitingUnless(state != SessionState.CANCELLED, "paper-session-cancelled"));
        sitting.items().stream().filter(open).filter(SessionWording::hasExperts).forEach(one -> drafts.add(opinion(one)));
        if (state == SessionState.OPEN || state == SessionState.CLOSED) {
            drafts.add(draft(PaperKind.REVIEW_MINUTES, sitting.session().id(), text())
                    .numbered(null, sitting.session().scheduledOn()).waitingUnless(state == SessionState.CLOSED, "paper-session-open"));
        }
        return drafts;
    }

    private static boolean hasExperts(ItemInHand one) {
        return one.deliberation().bench().experts() > 0;
    }

    private PaperDraft draft(PaperKind kind, UUID part, PaperText text) {
        ReviewSession session = sitting.session();
        return PaperDraft.of(kind, part, PaperAuthor.of(Role.LEADING_GROUP_OFFICE, sitting.named().office(), sitting.directory()),
                session.jurisdiction(), ReviewEvents.subject(session), text).under(kind == PaperKind.EXPERT_OPINION
                        || kind == PaperKind.REVIEW_MINUTES
                        ? session.docket().article() : Article.A5)
                .readBy(sitting.members().stream().map(member -> member.seat().department()).toList());
    }

    private String basis() {
        Article docket = sitting.session().docket().article();
        return "根据" + Phrases.measures(Article.A5, docket);
    }

    private PaperText notice() {
        ReviewSession session = sitting.session();
        String named = Phrases.list(minutes.members().stream().map(one -> one.department().name()).toList());
        PaperText text = PaperText.titled("关于召开" + session.title() + "的通知").to(named.isEmpty() ? "各参会单位" : named)
                .says(basis() + "规定，经研究，定于" + Phrases.date(session.scheduledOn()) + "召开" + session.title() + "。现将有关事项通知如下。");
        return minutes.postponements().stream().reduce((first, last) -> last)
                .map(put -> text.says("会议原定" + Phrases.date(put.from()) + "召开，因" + Phrases.clause(put.reason()) + "改期。")).orElse(text)
                .heading("会议时间和地点").says("时间：" + Phrases.date(session.scheduledOn()) + "。").says("地点：" + session.place() + "。")
                .heading("会议议题").says("审查以下" + sitting.items().size() + "项议题：").table(agenda())
                .heading("参会人员").table(called())
                .heading("有关要求")
                .says("请参会人员提前熟悉材料，按时参会；不能参会的，请及时在平台答复并说明理由，确需委托他人的应当报明受托人。")
                .says("与议题项目属同一单位，或者与议题有其他利害关系的人员，应当主动申报并在审议该议题时回避。")
                .says("议题项目的建设单位请做好汇报和答疑准备。")
                .copiedTo(sitting.items().stream().map(one -> sitting.directory().name(one.item().ownerDepartment())).distinct().toList());
    }

    private Block.Table agenda() {
        return Block.Table.of(List.of("序号", "项目名称", "建设单位", "金额（万元）"), List.of(3, 8, 7, 5), minutes.items().stream()
                .map(item -> List.of(String.valueOf(item.number()), item.projectName(), item.ownerDepartment().name(),
                        Phrases.wan(item.amount())))
                .toList());
    }

    private Block.Table called() {
        return Block.Table.of(List.of("姓名", "单位", "身份"), List.of(4, 9, 5), minutes.members().stream().map(one ->
                List.of(one.name(), one.department().name(), Phrases.term(one.capacity()))).toList());
    }

    private PaperText signIn() {
        List<List<String>> rows = IntStream.range(0, minutes.members().size()).mapToObj(i -> {
            Minutes.Participant one = minutes.members().get(i);
            return List.of(String.valueOf(i + 1), one.name(), one.department().name(), Phrases.term(one.capacity()), "",
                    one.inPlaceOf() == null ? "" : "代" + one.inPlaceOf());
        }).toList();
        return PaperText.titled(sitting.session().title() + "签到表")
                .says("会议时间：" + Phrases.date(sitting.session().scheduledOn())).says("会议地点：" + sitting.session().place())
                .table(new Block.Table(List.of("序号", "姓名", "单位", "身份", "签名", "备注"), List.of(3, 4, 8, 4, 5, 3), rows, true)).unsigned();
    }

    private PaperDraft opinion(ItemInHand one) {
        SessionItem item = one.item();
        Map<UUID, Ballot> ballots = one.ballots().stream().collect(Collectors.toMap(Ballot::seat, Function.identity()));
        List<Seat> experts = one.deliberation().bench().entitled().stream().filter(seat -> seat.capacity() == Capacity.EXPERT)
                .sorted(Comparator.comparingInt(Seat::position)).toList();
        PaperText text = PaperText.titled(Phrases.quoted(item.projectName()) + "专家评审意见")
                .says("会议：" + sitting.session().title() + "（" + Phrases.date(sitting.session().scheduledOn()) + "，" + sitting.session()
                        .place() + "）。")
                .says("议题：" + item.projectName() + "（" + item.projectCode() + "），建设单位：" + sitting.directory().name(item.ownerDepartment())
                        + "，金额" + Phrases.amount(item.amount()) + "。")
                .says(basis() + "，参加本议题评审且无须回避的信息化专家" + experts.size() + "名，意见如下。")
                .table(Block.Table.of(List.of("专家", "表决", "评分", "意见"), List.of(4, 3, 3, 12), experts.stream()
                        .map(seat -> opinion(seat, ballots.get(seat.id()))).toList()));
        BigDecimal average = one.deliberation().tally().averageScore();
        return draft(PaperKind.EXPERT_OPINION, item.id(), text.when(average != null, more -> more.says("专家评分平均" + average + "分。"))
                .says("专家签名：").signedBy(experts.stream().map(Seat::name).toList())).about(item.position() + ". " + item.projectName())
                .readBy(List.of()).confinedToThem().numbered(null, sitting.session().scheduledOn())
                .waitingUnless(!item.isOnAgenda(), "paper-item-open");
    }

    private static List<String> opinion(Seat seat, Ballot ballot) {
        return ballot == null ? List.of(seat.name(), "未表决", "—", "—")
                : List.of(seat.name(), vote(ballot.vote()), ballot.score() == null ? "—" : ballot.score().toString(),
                        Phrases.isNothing(ballot.opinion()) ? "无书面意见" : ballot.opinion());
    }

    private static String vote(Vote vote) {
        return switch (vote) {
            case FOR -> "赞成";
            case AGAINST -> "反对";
            case ABSTAIN -> "弃权";
        };
    }

    private PaperText text() {
        ReviewSession session = sitting.session();
        String presiding = minutes.items().stream().map(Minutes.Item::presiding).filter(name -> name != null).findFirst().orElse(null);
        PaperText text = PaperText.titled(session.title() + "纪要").marked(COMMITTEE + "会议纪要").unsigned()
                .says(Phrases.date(session.scheduledOn()) + "，" + (presiding == null ? "" : presiding + "主持，") + "在" + session.place()
                        + "召开"
                        + session.title() + "。会议" + basis() + "，对" + sitting.items().size() + "项议题逐项进行了审议和表决。现纪要如下。");
        for (Minutes.Item item : minutes.items()) {
            text = about(text, item);
        }
        return text.roll("出席", names(true)).roll("请假", names(false)).copiedTo(minutes.items().stream()
                .map(item -> item.ownerDepartment().name()).distinct().toList());
    }

    private PaperText about(PaperText text, Minutes.Item item) {
        String vote = "本议题有表决权" + item.entitled() + "人，其中信息化专家" + item.experts() + "人；赞成" + item.votesFor() + "票，反对"
                + item.votesAgainst() + "票，弃权" + item.abstentions() + "票"
                + (item.averageScore() == null ? "。" : "，专家评分平均" + item.averageScore() + "分。");
        return text.heading(item.projectName())
                .says("建设单位" + item.ownerDepartment().name() + "，项目编号" + item.projectCode() + "，金额" + Phrases.amount(item.amount()) + "。")
                .when(!item.recused().isEmpty(), more -> more.says(Phrases.list(item.recused().stream().map(Minutes.Absence::name).toList())
                        + "按规定回避。"))
                .when(item.verdict() != ReviewVerdict.CARRY_OVER, more -> more.says(vote))
                .says(item.verdict() == null ? Phrases.OPEN : "会议议定：" + verdict(item) + "。")
                .says(Phrases.isNothing(item.reason()) ? null : "理由：" + item.reason())
                .says(Phrases.isNothing(item.revisionPoints()) ? null : "需修改完善的内容：" + item.revisionPoints())
                .says(item.reviseBy() == null ? null : "请建设单位于" + Phrases.date(item.reviseBy()) + "前完成修改并报复核。");
    }

    private String verdict(Minutes.Item item) {
        String own = "reviewVerdict." + sitting.session().docket().name() + "." + item.verdict().name();
        String name = Texts.has(own) ? Texts.of(Texts.CHINESE, own) : Phrases.term(item.verdict());
        String reduced = item.reducedTo() == null ? "" : "，核定金额" + Phrases.amount(item.reducedTo());
        return name + reduced + (item.rank() == null ? "" : "，排序第" + item.rank());
    }

    private List<String> names(boolean present) {
        return minutes.members().stream().filter(one -> one.present() == present).map(one -> Stream.of(one.name(),
                "（" + one.department().name() + "）").collect(Collectors.joining())).toList();
    }
}
