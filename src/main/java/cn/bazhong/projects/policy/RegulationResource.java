package cn.bazhong.projects.policy;

import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Carried;
import cn.bazhong.projects.regulation.Carrier;
import cn.bazhong.projects.regulation.RegulationVersion;
import cn.bazhong.projects.text.Language;
import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The Measures to read: articles in short, what carries them, and the rules. */
@Path("")
@Tag(name = "regulation")
class RegulationResource {
    private final List<Carrier> carriers;
    private final Language language;
    private final Clock clock;

    RegulationResource(@All List<Carrier> carriers, Language language, Clock clock) {
        this.carriers = carriers;
        this.language = language;
        this.clock = clock;
    }

    @GET
    @Path("/articles")
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.READ_LISTS})
    @Operation(operationId = "listArticles", summary = "The fifty articles and their items in short",
            description = "In one page, in order, each with the rules, steps and transitions that carry it out.",
            extensions = @Extension(name = "x-summary-zh", value = "办法五十条摘要及其落实"))
    @APIResponse(responseCode = "200", description = "The articles")
    public Page<ArticleView> articles() {
        List<Carried> carried = carried();
        Locale locale = language.locale();
        return new Page<>(Arrays.stream(Article.values()).map(article -> ArticleView.of(article, carried, locale)).toList(),
                null, null);
    }

    @GET
    @Path("/articles/{code}")
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.READ_LISTS})
    @Operation(operationId = "getArticle", summary = "One article or item in short",
            extensions = @Extension(name = "x-summary-zh", value = "查看一条办法摘要"))
    @APIResponse(responseCode = "200", description = "The article")
    @APIResponse(responseCode = "404", description = "No such article")
    public ArticleView article(@RestPath String code) {
        Article article = Arrays.stream(Article.values()).filter(one -> one.name().equals(code)).findFirst()
                .orElseThrow(Problem::notFound);
        return ArticleView.of(article, carried(), language.locale());
    }

    @GET
    @Path("/rules")
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.READ_LISTS})
    @Operation(operationId = "listRules", summary = "Every rule, with its article, basis and weight",
            description = "In one page, in the order of the articles; rules of plain consistency come last.",
            extensions = @Extension(name = "x-summary-zh", value = "全部规则及其条款、依据和效力"))
    @APIResponse(responseCode = "200", description = "The rules")
    public Page<RuleView> rules() {
        Locale locale = language.locale();
        return new Page<>(carriers.stream().flatMap(carrier -> carrier.rules().stream())
                .map(rule -> RuleView.of(rule, locale))
                .sorted(Comparator.comparing(RuleView::article, Comparator.nullsLast(Comparator.naturalOrder()))).toList(),
                null, null);
    }

    @GET
    @Path("/regulation-versions")
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.READ_LISTS})
    @Operation(operationId = "listRegulationVersions", summary = "The issues of the Measures, those repealed too (A50)",
            description = "In one page, the oldest first.",
            extensions = @Extension(name = "x-summary-zh", value = "办法的各个版本（含已废止）"))
    @APIResponse(responseCode = "200", description = "The issues")
    public Page<RegulationVersionView> versions() {
        LocalDate today = LocalDate.now(clock);
        Locale locale = language.locale();
        return new Page<>(Arrays.stream(RegulationVersion.values())
                .map(version -> RegulationVersionView.of(version, today, locale)).toList(), null, null);
    }

    private List<Carried> carried() {
        return carriers.stream().flatMap(Carrier::carried).toList();
    }
}
