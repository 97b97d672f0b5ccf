package cn.bazhong.projects.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.RunningPortal;
import com.microsoft.playwright.Dialog;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A draft in the hands of two people of one department, and of one whose session ends meanwhile (A14). */
class DraftIT {
    private static final int YEAR = 2032;
    private static final URI PORTAL = RunningPortal.get().address();
    private static final WorkingDay DAY = new WorkingDay(LocalDate.of(YEAR - 1, 7, 10));

    @BeforeAll
    static void aCallIsOpen() {
        try (Colleague office = Colleague.signIn(PORTAL, "lgo", DAY)) {
            ListPage.openCall(office, YEAR, LocalDate.of(YEAR - 1, 7, 1), LocalDate.of(YEAR - 1, 8, 31), "1000");
        }
    }

    @Test
    void twoPeopleOfOneDepartmentNeverOverwriteEachOther() {
        try (Colleague zhang = Colleague.signIn(PORTAL, "jyj.zhang", DAY);
                Colleague li = Colleague.signIn(PORTAL, "jyj.li", DAY)) {
            ApplicationForm his = begin(zhang, "巴中市教育督导平台");
            ApplicationForm hers = ApplicationForm.open(li, "巴中市教育督导平台");
            his.write("建设内容概述", "督导任务在线下达。");
            his.write("绩效目标", "每年督导全部学校。");
            his.savesByItself();
            hers.write("建设内容概述", "督导结果在线公开。");
            hers.write("项目责任人", "冉启明");
            li.reads("同事在您填写期间保存了修改。", "修改人：张伟", "将采用对方修改的：绩效目标", "我的：督导结果在线公开。");
            hers.holds("建设内容概述", "督导结果在线公开。");
            li.main().getByLabel("对方的：督导任务在线下达。").check();
            li.press("合并并保存");
            hers.isSaved();
            zhang.page().reload();
            his.holds("建设内容概述", "督导任务在线下达。");
            his.holds("绩效目标", "每年督导全部学校。");
            his.holds("项目责任人", "冉启明");
        }
    }

    @Test
    void aSessionThatEndsWhileTheFormIsOpenLosesNoInput() {
        try (Colleague before = Colleague.signIn(PORTAL, "jyj.li", DAY)) {
            begin(before, "巴中市学籍管理平台");
        }
        try (Colleague li = Colleague.signIn(PORTAL, "jyj.li")) {
            List<String> questions = new ArrayList<>();
            ApplicationForm form = ApplicationForm.open(li, "巴中市学籍管理平台");
            li.page().onDialog(dialog -> questions.add(accepted(dialog)));
            li.signsOutInAnotherTab();
            form.write("建设内容概述", "学籍异动网上办理。");
            li.isTold("登录已过期。");
            li.signsInAgain("jyj.li");
            li.reads("已恢复上次未保存到服务器的内容。");
            form.holds("建设内容概述", "学籍异动网上办理。");
            form.isSaved();
            li.page().reload();
            form.holds("建设内容概述", "学籍异动网上办理。");
            assertEquals(List.of(), questions);
        }
    }

    private static ApplicationForm begin(Colleague owner, String name) {
        ApplicationForm form = ApplicationForm.begin(owner);
        form.write("项目名称", name);
        form.savesByItself();
        return form;
    }

    private static String accepted(Dialog dialog) {
        dialog.accept();
        return dialog.type();
    }
}
