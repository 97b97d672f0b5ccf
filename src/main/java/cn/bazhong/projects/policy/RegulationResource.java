package cn.bazhong.projects.policy;

import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Carried;
import cn.bazhong.projects.regulation.Carrier;
import cn.bazhong.projects.regulation.RegulationVersion;
import cn.bazhong.projects.spreadsheet.Exported;
import cn.bazhong.projects.spreadsheet.Xlsx;
import cn.bazhong.projects.text.Language;
import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import org.jboss.resteasy.reactive.RestQuery;

/** The Measures to read: articles in short, what carries them, and the rules. */
@Path("")
@Tag(name = "regulation")
class RegulationResource {
    private final List<Carrier> carriers;
    private final HeldUpSearch heldUp;
    private final CurrentActor actor;
    private final Language language;
    private final Clock clock;

    RegulationResource(@All List<Carrier> carriers, HeldUpSearch heldUp, CurrentActor actor, Language language, Clock clock) {
        this.carriers = carriers;
        this.heldUp = heldUp;
        this.actor = actor;
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
        return ArticleView.of(require(code), carried(), language.locale());
    }

    @GET
    @Path("/articles/holding-up")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "countHeldUp", summary = "How many projects each article is holding up now",
            description = "In one page, by article; one that holds nothing up is left out. Only what the reader may see.",
            extensions = @Extension(name = "x-summary-zh", value = "各条款目前影响的项目数量"))
    @APIResponse(responseCode = "200", description = "The numbers")
    public Uni<Page<HeldUpView.Count>> heldUpCounts() {
        return heldUp.counts(actor.get()).map(counts -> new Page<>(counts, null, null));
    }

    @GET
    @Path("/articles/{code}/holding-up")
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "held-up", value = {"code", "name", "ownerDepartment", "by", "reasons", "since"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listHeldUp", summary = "The projects an article is holding up now",
            description = "By project code, the article's items included: stopped by a restriction, suspended, returned or "
                    + "disputed under it. Only what the reader may see.",
            extensions = @Extension(name = "x-summary-zh", value = "某一条款目前影响的项目"))
    @APIResponse(responseCode = "200", description = "A page of projects")
    @APIResponse(responseCode = "404", description = "No such article")
    public Uni<Page<HeldUpView>> heldUp(@RestPath String code, @RestQuery String cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return heldUp.list(require(code), actor.get(), cursor, limit);
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

    private static Article require(String code) {
        return Arrays.stream(Article.values()).filter(one -> one.name().equals(code)).findFirst()
                .orElseThrow(Problem::notFound);
    }

    private List<Carried> carried() {
        return carriers.stream().flatMap(Carrier::carried).toList();
    }
}
