package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;

/** From trial to operation, on the page of the project. */
final class AcceptancePage {
    /** In the order of the form. The last seven come to a result. */
    static final List<String> MATERIALS = List.of("项目建设总结", "财务报告", "第三方审计报告", "信息资源共享报告", "功能测评报告", "性能测评报告",
            "网络安全等级保护测评报告", "数据安全风险评估报告", "密码应用安全性评估报告", "安全可靠产品应用说明");
    private static final int FIRST_WITH_RESULT = 5;

    private final Colleague person;

    private AcceptancePage(Colleague person) {
        this.person = person;
        assertThat(person.main().getByRole(AriaRole.HEADING, Colleague.exactly("办理进程"))).isVisible();
    }

    static AcceptancePage of(Colleague person, Proposal project) {
        ProjectPage.of(person, project).tab("验收");
        return new AcceptancePage(person);
    }

    /** Found in the inbox, which says what has to be done. */
    static AcceptancePage fromInbox(Colleague organ, Proposal project, String step) {
        organ.hasToDo(project.name(), step);
        organ.row(project.name()).first().getByRole(AriaRole.LINK).click();
        return new AcceptancePage(organ);
    }

    AcceptancePage stands(String state) {
        assertThat(person.main().getByRole(AriaRole.REGION, Colleague.exactly("办理进程"))).containsText(state);
        return this;
    }

    AcceptancePage reads(String... texts) {
        person.reads(texts);
        return this;
    }

    AcceptancePage mayNot(String deed, String why) {
        person.mayNot(deed, why);
        return this;
    }

    AcceptancePage startsTrial(LocalDate day) {
        EntryForm.of(person, "启动试运行").write("启动日期", day).sends();
        return this;
    }

    AcceptancePage notices(String problem) {
        EntryForm.of(person, "登记试运行问题").answer("是否严重", "是").write("问题", problem).sends();
        return reads(problem, "未解决");
    }

    AcceptancePage solves(String solution) {
        EntryForm.of(person, "登记解决情况").write("解决情况", solution).sends();
        return reads(solution);
    }

    AcceptancePage preAccepts(String report) {
        EntryForm.of(person, "报备预验收").choose("组织方式", "组织本行业领域专家").write("专家名单", "王明（省信息中心）、李华（四川大学）")
                .answer("是否具备验收条件", "是").choose("评估报告", report).write("评估结论", "系统功能完整，运行稳定，具备验收条件。")
                .adds().write("问题 1", "部分操作手册与界面不一致。").write("整改情况 1", "已更新操作手册。").sends();
        return this;
    }

    /** All materials, each under the title of its kind; finance signs besides the two that always do. */
    AcceptancePage puts(String place, LocalDate validUntil) {
        EntryForm form = EntryForm.of(person, "编制验收资料").write("地点", place).answer("是否包含硬件设备或者数据中心", "否")
                .answer("邀请市财政局签署", "是");
        for (int row = 1; row <= MATERIALS.size(); row++) {
            form.choose("文件 " + row, MATERIALS.get(row - 1));
            if (row >= FIRST_WITH_RESULT) {
                form.choose("是否通过 " + row, "是");
            }
        }
        form.write("级别 7", "第三级").write("有效期至 7", validUntil).sends();
        return this;
    }

    AcceptancePage convenes() {
        person.press("组织竣工验收");
        return stands("签署验收意见");
    }

    void signs(String verdict) {
        EntryForm.onScreen(person, "签署验收意见").choose("验收意见", verdict).sends();
    }

    void signsOnce(String corrected, LocalDate by, String opinion) {
        EntryForm.onScreen(person, "签署验收意见").choose("验收意见", "整改后合格").write("说明", opinion).write("要求 1", corrected)
                .write("完成期限 1", by).sends();
    }

    AcceptancePage corrects(String report) {
        EntryForm.of(person, "报告整改情况").write("整改情况", report).sends();
        return reads(report);
    }

    AcceptancePage operatesFrom(LocalDate day) {
        EntryForm.of(person, "登记投入运行").write("投入运行日期", day).sends();
        return stands("系统运行中");
    }

    /** What a department has signed. */
    AcceptancePage signature(String department, String... texts) {
        Locator signatures = person.main().getByRole(AriaRole.REGION, Colleague.exactly("签署意见")).getByRole(AriaRole.ROW);
        for (String text : texts) {
            assertThat(signatures.filter(new Locator.FilterOptions().setHasText(department)).first()).containsText(text);
        }
        return this;
    }
}
