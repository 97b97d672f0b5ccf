package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** What came of a project: its page, and the reports it leads to. */
final class PerformancePage {
    private final Colleague person;

    private PerformancePage(Colleague person) {
        this.person = person;
    }

    static PerformancePage of(Colleague person, Proposal project) {
        ProjectPage.of(person, project).tab("绩效");
        assertThat(person.main().getByRole(AriaRole.HEADING, Colleague.exactly("已提交的材料"))).isVisible();
        return new PerformancePage(person);
    }

    /** A report, found in the inbox, which says what has to be done. */
    static PerformancePage fromInbox(Colleague person, Proposal project, String step) {
        person.hasToDo(project.name(), step);
        person.row(project.name()).first().getByRole(AriaRole.LINK).click();
        return new PerformancePage(person);
    }

    PerformancePage reads(String... texts) {
        person.reads(texts);
        return this;
    }

    PerformancePage mayNot(String deed, String why) {
        person.mayNot(deed, why);
        return this;
    }

    /** As contracted. @param total in 万元 */
    void accounts(String total, String paper) {
        EntryForm.of(person, "提交竣工决算").write("到位：信息化专项经费", total).attach("文件", paper).sends();
        reads("竣工财务决算", "办理中", "结算审计");
    }

    void auditedUnder(String number) {
        EntryForm.of(person, "登记审计结果").write("审计报告文号", number).write("审计意见", "结算真实、完整。").sends();
        reads(number, "竣工决算批复");
    }

    void monitored() {
        EntryForm.of(person, "提交绩效监控报告").write("实施进度", "完成全部建设内容并投入运行。").write("资金计划执行", "按合同约定支付。")
                .write("试运行效果", "办理时限压缩三成，运行稳定。").write("绩效目标 1", "产权登记全部线上办理").write("完成情况 1", "已全部线上办理")
                .write("完成 % 1", "100").sends();
        reads("绩效监控报告", "办理中");
    }

    void evaluatesItself(String paper) {
        EntryForm.of(person, "提交自评价").write("资源利用情况", "云资源利用率六成。").write("信息资源共享情况", "目录资源全部共享。")
                .write("安全风险情况", "未发生安全事件。").write("对照目标的成效", "登记时间缩短一半。").write("评分：资源利用", "85")
                .write("评分：信息共享", "90").write("评分：安全风险", "88").write("评分：建设成效", "86").attach("文件", paper).sends();
        reads("自评价", "办理中", "自评价报告备案");
    }

    void ordersEvaluation(LocalDate materialBy, LocalDate resultBy) {
        EntryForm.of(person, "组织后评价").write("理由", "投资较大，核实预期成效和共享情况。").choose("评价方式", "第三方机构").write("材料期限", materialBy)
                .write("结果期限", resultBy).write("名称 1", "四川省信息化评估中心").sends();
        reads("后评价", "四川省信息化评估中心", "提供后评价材料");
    }

    void supplies(String text, String paper) {
        EntryForm.of(person, "提供后评价材料").write("材料说明", text).attach("文件", paper).sends();
        reads(text, "登记后评价结果");
    }

    void grades(String grade, String findings, LocalDate statementBy, String paper) {
        EntryForm.of(person, "登记评价结果").choose("等次", grade).write("建设单位说明期限", statementBy).write("评价意见", findings)
                .write("建议", "继续扩大共享范围。").choose("评价报告", paper).sends();
        reads(grade, findings, "对后评价结果作出说明");
    }

    void states(String statement) {
        EntryForm.of(person, "对结果作出说明").write("说明", statement).sends();
        reads(statement, "发展改革部门会签后评价");
    }
}
