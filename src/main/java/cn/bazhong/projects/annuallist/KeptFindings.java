package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.regulation.Severity;
import cn.bazhong.projects.text.Texts;
import java.util.List;
import java.util.Locale;

/** What the rules had found when an application was accepted, worded as it was told then, in both languages. */
public record KeptFindings(List<FindingView> zh, List<FindingView> en) {

    static KeptFindings of(List<Finding> findings) {
        return new KeptFindings(FindingView.of(findings, Texts.CHINESE), FindingView.of(findings, Texts.ENGLISH));
    }

    public List<FindingView> in(Locale locale) {
        return Texts.ENGLISH.equals(Texts.supported(locale)) ? en : zh;
    }

    /** What the committee has to decide on expressly. */
    boolean needDecision() {
        return zh.stream().anyMatch(finding -> finding.severity() == Severity.NEEDS_DECISION);
    }
}
