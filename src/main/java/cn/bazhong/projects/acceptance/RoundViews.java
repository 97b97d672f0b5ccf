package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.WaitingStep;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.regulation.Rule;
import cn.bazhong.projects.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows reports and rounds. */
@ApplicationScoped
class RoundViews {
    private final AcceptanceFiles files;
    private final StoredJson json;
    private final Language language;

    RoundViews(AcceptanceFiles files, StoredJson json, Language language) {
        this.files = files;
        this.json = json;
        this.language = language;
    }

    AcceptanceView.ReportView report(AcceptanceReport one, List<Step> waiting, Directory directory) {
        return new AcceptanceView.ReportView(one.id(), one.number(), one.kind(), one.state(), one.passed(),
                of(one, ReportKind.PRE_ACCEPTANCE, HoldPreAcceptance.class), of(one, ReportKind.INTERIM, HoldInterimAcceptance.class),
                of(one, ReportKind.UPSTREAM, FileUpstreamAcceptance.class), List.of(json.read(one.documentsJson(), FiledDocument[].class)),
                one.returnedFor(), one.filedOn(), one.handedInBy(), one.handedInAt(),
                waiting.isEmpty() ? null : WaitingStep.of(waiting.get(0), directory));
    }

    private <T extends Held> T of(AcceptanceReport one, ReportKind kind, Class<T> type) {
        return one.kind() == kind ? json.read(one.contentJson(), type) : null;
    }

    /** @param filed of the documents a draft names, those that are there */
    AcceptanceView.RoundView round(AcceptanceFile file, AcceptanceRound round, List<Step> waiting, List<FiledDocument> filed,
            Directory directory) {
        AcceptanceContent content = files.content(round);
        boolean draft = round.state() == RoundState.DRAFT;
        List<Signature> signed = file.signatures(round);
        List<Signature> standing = Signature.standing(signed);
        return new AcceptanceView.RoundView(round.id(), round.number(), round.state(), content,
                draft ? drafted(file, content, filed) : handedIn(file, content, round),
                draft ? FindingView.of(Rule.all(AcceptanceRules.ALL, MaterialFacts.of(file, content, filed)), language.locale()) : List.of(),
                signed.stream().map(one -> signature(one, standing.contains(one), directory)).toList(),
                waiting.stream().map(step -> WaitingStep.of(step, directory)).toList(), files.turns(round), round.convenedAt(),
                round.convenedBy(), round.closedOn());
    }

    private static List<AcceptanceView.MaterialView> drafted(AcceptanceFile file, AcceptanceContent content, List<FiledDocument> filed) {
        Set<MaterialKind> needed = MaterialKind.needed(file.hasHardware(content.hardware()));
        return Arrays.stream(MaterialKind.values()).map(kind -> {
            Optional<Material> given = content.material(kind);
            FiledDocument document = given.map(Material::documentId).flatMap(id -> filed.stream()
                    .filter(one -> one.documentId().equals(id)).findFirst()).orElse(null);
            return new AcceptanceView.MaterialView(kind, kind.article(), needed.contains(kind), kind.hasResult(), document,
                    given.map(Material::documentId).orElse(null), given.map(Material::notApplicable).orElse(null),
                    given.map(Material::passed).orElse(null), given.map(Material::level).orElse(null),
                    given.map(Material::validUntil).orElse(null));
        }).toList();
    }

    private List<AcceptanceView.MaterialView> handedIn(AcceptanceFile file, AcceptanceContent content, AcceptanceRound round) {
        Set<MaterialKind> needed = MaterialKind.needed(file.hasHardware(content.hardware()));
        return file.standing(round).stream().map(one -> {
            FiledDocument document = one.documentJson() == null ? null : json.read(one.documentJson(), FiledDocument.class);
            return new AcceptanceView.MaterialView(one.kind(), one.kind().article(), needed.contains(one.kind()), one.kind().hasResult(),
                    document, document == null ? null : document.documentId(), one.notApplicable(), one.passed(), one.level(),
                    one.validUntil());
        }).toList();
    }

    private AcceptanceView.SignatureView signature(Signature one, boolean standing, Directory directory) {
        return new AcceptanceView.SignatureView(one.turn(), one.kind(), DepartmentRef.of(one.department(), directory), one.verdict(),
                one.opinion(), files.items(one), files.refused(one), one.documentNumber(), one.signedOn(), one.signedBy(), standing);
    }
}
