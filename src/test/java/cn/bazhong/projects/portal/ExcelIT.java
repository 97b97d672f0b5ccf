package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.spreadsheet.ReadSheet;
import cn.bazhong.projects.testsupport.ImportBook;
import cn.bazhong.projects.testsupport.RunningPortal;
import cn.bazhong.projects.testsupport.Workbooks;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Many at once: out of the portal and into it, by the pages (A14). */
class ExcelIT {
    private static final int YEAR = 2035;
    private static final URI PORTAL = RunningPortal.get().address();
    private static final WorkingDay DAY = new WorkingDay(LocalDate.of(YEAR - 1, 7, 10));

    @Test
    void aWorkbookIsMendedUntilItFitsAndIsEnteredWhole() throws IOException {
        try (Colleague office = Colleague.signIn(PORTAL, "lgo", DAY)) {
            ListPage.openCall(office, YEAR, LocalDate.of(YEAR - 1, 7, 1), LocalDate.of(YEAR - 1, 8, 31), "1000");
        }
        try (Colleague owner = Colleague.signIn(PORTAL, "tsg", DAY)) {
            owner.choose("项目申报");
            owner.follow("批量导入");
            ImportBook book = ImportBook.of(bytes(owner, "下载模板"));
            Map<String, Object> row = row("古籍数字化平台", 280);
            choose(owner, book.row(row).row(row, "项目名称", "少儿阅读平台").row(row, "总投资（万元）", "很多").bytes());
            owner.reads("有 1 处不符合", "不是数字", "总投资（万元）");
            assertThat(owner.row("很多")).containsText("J5");
            ReadSheet faults = Workbooks.read(bytes(owner, "导出 Excel"));
            assertTrue(Workbooks.column(faults, 0, 4).contains("J5"));
            choose(owner, ImportBook.of(bytes(owner, "下载模板")).row(row).row(row, "项目名称", "少儿阅读平台").bytes());
            owner.reads("共 2 行，全部符合");
            owner.press("导入 2 行");
            owner.reads("已导入 2 行。");
            owner.follow("查看申报");
            assertThat(owner.row("古籍数字化平台")).containsText("草稿");
            ReadSheet all = Workbooks.read(bytes(owner, "导出 Excel"));
            assertTrue(Workbooks.column(all, 0, 4).contains("少儿阅读平台"));
        }
    }

    @Test
    void columnsAndFiltersAreKeptUnderAName() {
        try (Colleague office = Colleague.signIn(PORTAL, "lgo", DAY)) {
            office.open("/applications?state=ACCEPTED");
            office.main().getByText("列与视图").click();
            office.main().getByLabel("视图名称").fill("已受理");
            office.press("保存当前视图");
            assertThat(office.button("已受理")).isVisible();
            office.open("/applications");
            office.main().getByText("列与视图").click();
            office.press("已受理");
            office.page().waitForURL("**/applications?state=ACCEPTED");
        }
    }

    private static Map<String, Object> row(String name, int total) {
        return new HashMap<>(Map.of("是否涉密", "否", "申报年度", YEAR, "项目名称", name, "项目类别", "信息化应用系统", "总投资（万元）", total,
                "本年度信息化专项经费（万元）", total));
    }

    private static void choose(Colleague owner, byte[] workbook) {
        owner.main().getByLabel("选择填好的工作簿").setInputFiles(new FilePayload("申报.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook));
    }

    private static byte[] bytes(Colleague owner, String button) throws IOException {
        Download kept = owner.page().waitForDownload(() -> owner.button(button).first().click());
        assertEquals("xlsx", kept.suggestedFilename().replaceFirst(".*\\.", ""));
        return Files.readAllBytes(kept.path());
    }
}
