package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;

/** A session of the review committee, convened and kept by the office, concluded by whoever presides. */
final class CommitteeSession {
    /** An expert and where they come from. */
    record Expert(String name, String department) {
    }

    /** The chair and the people of the seven other departments. */
    private static final List<String> MEMBERS = List.of("马志远", "朱红", "林峰", "郭平", "何涛", "胡军", "高亮", "孙涛");

    private final Colleague person;

    private CommitteeSession(Colleague person) {
        this.person = person;
    }

    /** The departments that Article 5 names are called by the page; the office names their people and adds the experts. */
    static CommitteeSession convene(Colleague office, int year, LocalDate day, List<Expert> experts) {
        CommitteeSession session = on(office, year + " 年度信息化项目清单", day);
        office.reads("待审查项目 2");
        session.call(experts);
        session.isRegistered(day);
        return session;
    }

    /** On one dossier of those that wait. The industry authority is called for what it is on. */
    static CommitteeSession convene(Colleague office, Proposal dossier, LocalDate day, Expert authority, List<Expert> experts) {
        CommitteeSession session = on(office, "项目综合评审", day);
        session.takesOffAllBut(dossier);
        session.call(experts);
        office.reads(authority.department() + "，尚未列入参会人员");
        office.press("列入 " + authority.department());
        assertThat(office.main().locator("div.member")).hasCount(MEMBERS.size() + 1 + experts.size());
        session.name(MEMBERS.size(), authority.name());
        session.isRegistered(day);
        return session;
    }

    /** On one matter of those that wait for that kind of review. */
    static CommitteeSession convene(Colleague office, String subject, Proposal matter, LocalDate day, List<Expert> experts) {
        CommitteeSession session = on(office, subject, day);
        session.takesOffAllBut(matter);
        session.call(experts);
        session.isRegistered(day);
        return session;
    }

    private static CommitteeSession on(Colleague office, String subject, LocalDate day) {
        office.choose("审委会会议");
        office.follow("登记会议");
        assertThat(office.main().getByRole(AriaRole.HEADING, Colleague.exactly("登记会议"))).isVisible();
        office.main().getByLabel("审议事项").selectOption(new SelectOption().setLabel(subject));
        office.main().getByLabel("会议日期").fill(day.toString());
        office.main().getByLabel("地点").fill("市政府第一会议室");
        return new CommitteeSession(office);
    }

    private void isRegistered(LocalDate day) {
        person.press("登记并进入审查");
        person.reads(day + " 市政府第一会议室", "待召开");
    }

    private void takesOffAllBut(Proposal dossier) {
        assertThat(person.button("移出 " + dossier.name())).isVisible();
        Locator others = person.main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("移出"))
                .filter(new Locator.FilterOptions().setHasNotText(dossier.name()));
        for (int left = others.count() - 1; left >= 0; left--) {
            others.last().click();
            assertThat(others).hasCount(left);
        }
    }

    static CommitteeSession join(Colleague person, LocalDate day) {
        person.choose("审委会会议");
        person.main().getByRole(AriaRole.LINK, Colleague.exactly(day.toString())).click();
        return new CommitteeSession(person);
    }

    private void call(List<Expert> experts) {
        Locator seats = person.main().locator("div.member");
        assertThat(seats.nth(MEMBERS.size())).isVisible();
        for (int left = seats.count() - 1; left >= MEMBERS.size(); left--) {
            seats.last().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("删除")).click();
            assertThat(seats).hasCount(left);
        }
        for (int seat = 0; seat < MEMBERS.size(); seat++) {
            name(seat, MEMBERS.get(seat));
        }
        for (Expert expert : experts) {
            int seat = seats.count();
            person.press("添加成员");
            assertThat(seats).hasCount(seat + 1);
            name(seat, expert.name());
            isOf(seat, expert.department());
        }
    }

    private void name(int seat, String name) {
        person.main().getByLabel("姓名 " + (seat + 1), exact()).fill(name);
    }

    private void isOf(int seat, String department) {
        person.main().locator("div.member").nth(seat).locator("nz-select").click();
        person.main().getByLabel("单位 " + (seat + 1), exact()).fill(department);
        person.page().locator("nz-option-item").filter(new Locator.FilterOptions().setHasText(department)).first().click();
    }

    CommitteeSession acceptsInvitation() {
        person.press("参加会议");
        person.reads("您已答复参加本次会议");
        return this;
    }

    /** By themselves; experts give a score besides. */
    CommitteeSession votes(Proposal item, String vote, String score, String opinion) {
        person.main().getByRole(AriaRole.RADIOGROUP, Colleague.exactly("我对“" + item.name() + "”的表决意见")).getByLabel(vote, exact())
                .check();
        person.main().getByLabel("我对“" + item.name() + "”的评分").fill(score);
        person.main().getByLabel("我对“" + item.name() + "”的审查意见").fill(opinion);
        person.press("提交表决（1 项）");
        person.reads("同意 1，反对 0，弃权 0");
        return this;
    }

    CommitteeSession opens() {
        person.press("签到并开会");
        person.reads("审查中");
        return this;
    }

    /** How many experts sit on the item of all entitled, once those of its own department have left. */
    CommitteeSession panel(Proposal item, int experts, int entitled) {
        assertThat(person.row(item.name())).containsText("专家 " + experts + " / " + entitled + " 人");
        return this;
    }

    CommitteeSession recused(Proposal item, String member) {
        assertThat(person.row(item.name())).containsText("回避：" + member);
        return this;
    }

    /** @param entitled to vote on each item, in its order */
    CommitteeSession votesAllFor(int... entitled) {
        person.press("全部项目、全体有权成员记为同意");
        person.press("保存表决情况");
        for (int all : entitled) {
            person.reads("同意 " + all + "，反对 0，弃权 0，未投 0");
        }
        return this;
    }

    CommitteeSession concludesToAgree() {
        person.press("其余全部同意");
        person.press("提交会议结论");
        return this;
    }

    CommitteeSession concluded(Proposal item, String verdict) {
        assertThat(person.row(item.name()).getByRole(AriaRole.COMBOBOX)).hasCount(0);
        assertThat(person.row(item.name())).containsText(verdict);
        return this;
    }

    void closes() {
        person.pressSurely("结束会议并生成纪要");
        person.reads("已结束", "会议纪要摘要值");
    }

    private static Locator.GetByLabelOptions exact() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
