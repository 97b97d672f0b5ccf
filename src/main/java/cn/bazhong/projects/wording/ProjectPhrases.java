package cn.bazhong.projects.wording;

import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.ProjectProfile.FundingLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** How papers put what a project is. Pure. */
public record ProjectPhrases(String name, ProjectProfile profile) {

    /** “智慧教育云平台建设项目”, as it is called in a sentence. */
    public String quoted() {
        return Phrases.quoted(name);
    }

    /** “…” followed by 项目 unless its name says so already. */
    public String called() {
        return name.endsWith("项目") ? name : name + "项目";
    }

    public String mode() {
        return profile.mode() == ProjectProfile.Mode.PURCHASED_SERVICE ? "采购服务" : "自行建设";
    }

    public String nature() {
        if (profile.nature() == null) {
            return "新建";
        }
        return switch (profile.nature()) {
            case NEW -> "新建";
            case EXTENSION -> "扩建";
            case UPGRADE -> "升级改造";
        };
    }

    public String category() {
        if (profile.category() == null) {
            return "信息化项目";
        }
        return switch (profile.category()) {
            case INFRASTRUCTURE -> "信息化基础设施";
            case APPLICATION_SYSTEM -> "信息化应用系统";
            case SECURITY_SYSTEM -> "信息化安全体系";
        };
    }

    /** 张某（主要负责人）; its owner's principal head where nobody is named (A24). */
    public String responsible() {
        return Phrases.isNothing(profile.responsiblePerson()) ? "项目建设单位主要负责人"
                : profile.responsiblePerson() + (Phrases.isNothing(profile.responsiblePost()) ? "" : "（" + profile.responsiblePost() + "）");
    }

    public String period() {
        return profile.plannedStart() == null || profile.plannedEnd() == null ? "按批复的实施进度安排执行"
                : Phrases.date(profile.plannedStart()) + "至" + Phrases.date(profile.plannedEnd());
    }

    /** 2026年信息化专项经费300.00万元，2027年自筹资金20.00万元. */
    public String funds() {
        List<FundingLine> lines = profile.fundingLines().stream().filter(Objects::nonNull)
                .filter(line -> line.source() != null && line.amount() != null && line.amount().compareTo(BigDecimal.ZERO) > 0).toList();
        return lines.isEmpty() ? "按年度项目清单安排" : lines.stream().map(line -> (line.year() == null ? "" : line.year() + "年")
                + Phrases.term(line.source()) + Phrases.amount(line.amount())).collect(Collectors.joining("，"));
    }
}
