package cn.bazhong.projects.regulation;

import cn.bazhong.projects.text.Texts;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A finding in the reader's language.
 *
 * @param field   JSON path of the field concerned; {@code null} for the whole
 * @param message what was found
 * @param remedy  what to do about it
 */
@Schema(name = "Finding")
public record FindingView(String rule, @Nullable Article article, Basis basis, Severity severity, @Nullable String field,
        String message, String remedy) {

    public static FindingView of(Finding finding, Locale locale) {
        Object[] args = finding.args().toArray();
        return new FindingView(finding.rule(), finding.article(), finding.basis(), finding.severity(), finding.field(),
                Texts.of(locale, "rule." + finding.rule() + ".message", args),
                Texts.of(locale, "rule." + finding.rule() + ".remedy", args));
    }

    public static List<FindingView> of(List<Finding> findings, Locale locale) {
        return findings.stream().map(finding -> of(finding, locale)).toList();
    }
}
