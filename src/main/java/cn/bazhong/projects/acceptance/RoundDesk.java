package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.document.FiledDocuments;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.procedure.Organs;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Proceedings;
import cn.bazhong.projects.procedure.RouteFacts;
import cn.bazhong.projects.procedure.StartProcedure;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where an owner puts the materials of a completion acceptance together and convenes those who sign (A29). */
@ApplicationScoped
class RoundDesk {
    /** Who may be named beside the two that always sign. */
    private static final Set<Role> NAMED = EnumSet.of(Role.FINANCE, Role.CYBERSPACE_AFFAIRS, Role.SECRECY_CRYPTOGRAPHY,
            Role.ECONOMY_INFORMATION, Role.PUBLIC_SECURITY, Role.INDUSTRY_AUTHORITY);

    private final AcceptanceDesk desk;
    private final AcceptanceFiles files;
    private final FiledDocuments documents;
    private final OrganRegister organs;
    private final Projects projects;
    private final Policies policies;
    private final Procedures procedures;
    private final Proceedings proceedings;
    private final StoredJson json;
    private final Ids ids;
    private final Clock clock;

    RoundDesk(AcceptanceDesk desk, AcceptanceFiles files, FiledDocuments documents, OrganRegister organs, Projects projects,
            Policies policies, Procedures procedures, Proceedings proceedings, StoredJson json, Ids ids, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.documents = documents;
        this.organs = organs;
        this.projects = projects;
        this.policies = policies;
        this.procedures = procedures;
        this.proceedings = proceedings;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    private record Examined(List<FiledDocument> filed, List<Finding> findings) {
    }

    private Uni<Examined> examine(AcceptanceFile file, AcceptanceContent content) {
        return documents.of(file.id(), content.papers()).map(filed -> new Examined(filed,
                Rule.all(AcceptanceRules.ALL, MaterialFacts.of(file, content, filed))));
    }

    /** Nothing is stored. */
    Uni<List<Finding>> screen(UUID project, AcceptanceContent content, Actor actor) {
        return desk.own(project, actor).invoke(file -> refuseUnfit(file, content)).chain(file -> examine(file, content))
                .map(Examined::findings);
    }

    /** As a draft, which nobody else sees. */
    Uni<AcceptanceFile> write(UUID project, IfMatch ifMatch, AcceptanceContent content, Actor actor) {
        return desk.enter(project, ifMatch, actor, file -> {
            Obstacle.refuse(AcceptanceGuards.write(file));
            refuseUnfit(file, content);
            AcceptanceRound round = file.openRound().orElseGet(() -> new AcceptanceRound(ids.next(), project, file.rounds().size() + 1));
            round.write(json.write(content));
            return files.keep(round).replaceWith(told(file, round, AcceptanceEvent.ACCEPTANCE_DRAFTED, actor));
        });
    }

    /** 422 for somebody who does not sign acceptances, and for the same kind of material twice. */
    private static void refuseUnfit(AcceptanceFile file, AcceptanceContent content) {
        boolean known = content.signers().stream().allMatch(role -> NAMED.contains(role)
                && (role != Role.INDUSTRY_AUTHORITY || file.profile().industryAuthority() != null));
        if (!known) {
            throw Problem.invalid("signers", "no-such-signer");
        }
        if (content.materials().stream().map(Material::kind).distinct().count() < content.materials().size()) {
            throw Problem.invalid("materials", "material-twice");
        }
    }

    Uni<AcceptanceFile> convene(UUID project, IfMatch ifMatch, Actor actor) {
        return desk.enter(project, ifMatch, actor, file -> {
            Obstacle.refuse(AcceptanceGuards.convene(file));
            AcceptanceRound round = file.openRound().orElseThrow();
            AcceptanceContent content = files.content(round);
            return examine(file, content).invoke(examined -> Problem.refuseBroken(examined.findings()))
                    .call(() -> requireOrgans(file, content))
                    .call(examined -> files.keepAll(materials(ids, json, round, 0, content.materials(), examined.filed())))
                    .invoke(() -> round.convene(actor, clock.instant()))
                    .call(AcceptanceFiles::flush)
                    .call(() -> start(file, round, content, actor))
                    .map(examined -> told(file, round, AcceptanceEvent.ACCEPTANCE_CONVENED, actor)
                            .with("heldOn", content.heldOn().toString()).with("place", content.place().strip())
                            .with("signers", content.signers().stream().map(Role::realmName).sorted().toList())
                            .with("documents", examined.filed().stream().map(FiledDocument::digest).toList()));
        });
    }

    /** 422 where a jurisdiction has not said which of its organs that is. */
    private Uni<Organs> requireOrgans(AcceptanceFile file, AcceptanceContent content) {
        return organs.of(file.project().jurisdiction()).invoke(holders -> {
            if (content.signers().stream().anyMatch(role -> role != Role.INDUSTRY_AUTHORITY && holders.holder(role).isEmpty())) {
                throw Problem.invalid("signers", "no-such-organ");
            }
        });
    }

    /** Whoever is convened reads the project from now on. */
    private Uni<Void> start(AcceptanceFile file, AcceptanceRound round, AcceptanceContent content, Actor actor) {
        Project project = file.project();
        RouteFacts facts = RouteFacts.jointOpinion(project.ownerDepartment(), file.profile().industryAuthority(), Set.copyOf(content.signers()));
        return policies.inForce(project.jurisdiction(), LocalDate.now(clock)).chain(policy -> proceedings.start(new StartProcedure(
                        ProcedureKind.COMPLETION_ACCEPTANCE, round.id(), project.id(), title(project), project.ownerDepartment(),
                        project.jurisdiction(), facts), policy.id(), actor))
                .chain(() -> procedures.waiting(ProcedureKind.COMPLETION_ACCEPTANCE, round.id()))
                .chain(waiting -> projects.consult(project, waiting.stream().map(Step::department).collect(Collectors.toSet())));
    }

    static String title(Project project) {
        return Texts.of(Locale.CHINA, "procedureKind." + ProcedureKind.COMPLETION_ACCEPTANCE) + "：" + project.name();
    }

    /** As they are kept with the round, with the documents as they stand now. */
    static List<RoundMaterial> materials(Ids ids, StoredJson json, AcceptanceRound round, int turn, List<Material> handedIn,
            List<FiledDocument> filed) {
        Map<UUID, FiledDocument> byId = filed.stream().collect(Collectors.toMap(FiledDocument::documentId, Function.identity()));
        return handedIn.stream().filter(Material::there).map(one -> new RoundMaterial(ids.next(), round, turn, one,
                one.documentId() == null ? null : json.write(byId.get(one.documentId())))).toList();
    }

    static NewEvent told(AcceptanceFile file, AcceptanceRound round, AcceptanceEvent type, Actor actor) {
        return AcceptanceDesk.told(file, type, Article.A29, actor).with("round", round.number());
    }
}
