package cn.bazhong.projects.regulation;

import cn.bazhong.projects.text.Texts;
import java.util.List;
import java.util.Locale;

/** What rules had found when something was taken in, worded as it was told then, in both languages. */
public record KeptFindings(List<FindingView> zh, List<FindingView> en) {

    public static KeptFindings of(List<Finding> findings) {
        return new KeptFindings(FindingView.of(findings, Texts.CHINESE), FindingView.of(findings, Texts.ENGLISH));
    }

    public List<FindingView> in(Locale locale) {
        return Texts.ENGLISH.equals(Texts.supported(locale)) ? en : zh;
    }

    /** What the committee has to decide on expressly. */
    public boolean needDecision() {
        return zh.stream().anyMatch(finding -> finding.severity() == Severity.NEEDS_DECISION);
    }
}
