package cn.bazhong.projects.policy;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Basis;
import cn.bazhong.projects.regulation.Rule;
import cn.bazhong.projects.regulation.Severity;
import cn.bazhong.projects.text.Texts;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule, as it stands before it has found anything. */
@Schema(name = "Rule")
public record RuleView(String code,
        @Schema(description = "The article it comes from; null for plain consistency") @Nullable Article article,
        Basis basis,
        @Schema(description = "What its findings can weigh") List<Severity> severities,
        String title,
        @Schema(description = "What to do when it finds something") String remedy) {

    static RuleView of(Rule<?> rule, Locale locale) {
        return new RuleView(rule.code(), rule.article(), rule.basis(), rule.severities().stream().sorted().toList(),
                Texts.of(locale, "rule." + rule.code() + ".title"), Texts.of(locale, "rule." + rule.code() + ".remedy"));
    }
}
