package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.document.FiledDocuments;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Proceedings;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where an owner answers what the signers of an acceptance are not content with: by putting it right, or by its word (A29). */
@ApplicationScoped
class AnswerDesk {
    private final AcceptanceDesk desk;
    private final AcceptanceFiles files;
    private final FiledDocuments documents;
    private final Procedures procedures;
    private final Proceedings proceedings;
    private final StoredJson json;
    private final Ids ids;
    private final Clock clock;

    AnswerDesk(AcceptanceDesk desk, AcceptanceFiles files, FiledDocuments documents, Procedures procedures, Proceedings proceedings,
            StoredJson json, Ids ids, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.documents = documents;
        this.procedures = procedures;
        this.proceedings = proceedings;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whoever asked for something looks whether it is there. */
    Uni<AcceptanceFile> correct(UUID project, IfMatch ifMatch, CorrectAcceptance correction, Actor actor) {
        return desk.enter(project, ifMatch, actor, file -> {
            Obstacle.refuse(AcceptanceGuards.correct(file));
            AcceptanceRound round = file.openRound().orElseThrow();
            int turn = files.turns(round).size();
            return documents.of(project, correction.papers()).invoke(filed -> refuse(file, correction, filed))
                    .call(filed -> files.keepAll(RoundDesk.materials(ids, json, round, turn, correction.materials(), filed)))
                    .call(filed -> answer(file, round, correction.report().strip(), among(filed, correction.documents()), actor))
                    .map(filed -> RoundDesk.told(file, round, AcceptanceEvent.ACCEPTANCE_CORRECTED, actor)
                            .with("report", correction.report().strip())
                            .with("documents", filed.stream().map(FiledDocument::digest).toList()));
        });
    }

    private void refuse(AcceptanceFile file, CorrectAcceptance correction, List<FiledDocument> filed) {
        if (correction.materials().stream().map(Material::kind).distinct().count() < correction.materials().size()) {
            throw Problem.invalid("materials", "material-twice");
        }
        requireFiled(correction.documents(), filed);
        Problem.refuseBroken(Rule.all(AcceptanceRules.OF_CORRECTION, MaterialFacts.of(file,
                new AcceptanceContent(null, null, List.of(), null, correction.materials()), filed)));
    }

    /** Whoever was against it signs once more, and then it stands. */
    Uni<AcceptanceFile> state(UUID project, IfMatch ifMatch, StateOnAcceptance statement, Actor actor) {
        return desk.enter(project, ifMatch, actor, file -> {
            Obstacle.refuse(AcceptanceGuards.state(file));
            AcceptanceRound round = file.openRound().orElseThrow();
            return documents.of(project, statement.documents()).invoke(filed -> requireFiled(statement.documents(), filed))
                    .call(filed -> answer(file, round, statement.statement().strip(), filed, actor))
                    .map(filed -> RoundDesk.told(file, round, AcceptanceEvent.ACCEPTANCE_HEARD, actor)
                            .with("statement", statement.statement().strip())
                            .with("documents", filed.stream().map(FiledDocument::digest).toList()));
        });
    }

    /** By whoever was against it, when the owner has let its time pass. */
    Uni<AcceptanceFile> goOn(UUID project, IfMatch ifMatch, String reason, Actor actor) {
        return desk.enter(project, ifMatch, actor, AnswerDesk::refuseOthers, file -> {
            Obstacle.refuse(goOn(file));
            AcceptanceRound round = file.openRound().orElseThrow();
            return answer(file, round, null, List.of(), actor)
                    .replaceWith(RoundDesk.told(file, round, AcceptanceEvent.ACCEPTANCE_HEARD, actor).with("reason", reason));
        });
    }

    List<Obstacle> goOn(AcceptanceFile file) {
        LocalDate due = file.openRound().map(files::turns).filter(turns -> !turns.isEmpty())
                .map(turns -> turns.get(turns.size() - 1).due()).orElse(null);
        return AcceptanceGuards.goOn(file, due, LocalDate.now(clock));
    }

    static boolean mayGoOn(AcceptanceFile file, Actor actor) {
        return file.openRound().map(round -> Signature.standing(file.signatures(round))).orElse(List.of()).stream()
                .anyMatch(one -> one.verdict() == Outcome.DISAGREED && actor.is(one.role()) && actor.isOf(one.department()));
    }

    private static void refuseOthers(AcceptanceFile file, Actor actor) {
        if (!mayGoOn(file, actor)) {
            throw Problem.notPermitted(Article.A29, "not-your-hearing");
        }
    }

    private Uni<Void> answer(AcceptanceFile file, AcceptanceRound round, String said, List<FiledDocument> shown, Actor actor) {
        List<Turn> turns = new ArrayList<>(files.turns(round));
        Turn last = turns.remove(turns.size() - 1);
        turns.add(last.answered(said, shown, actor, clock.instant()));
        round.signAgain(json.write(turns));
        return AcceptanceFiles.flush().chain(() -> procedures.on(ProcedureKind.COMPLETION_ACCEPTANCE, round.id()))
                .chain(procedure -> proceedings.resubmit(procedure, RoundDesk.title(file.project()), actor));
    }

    private static void requireFiled(List<UUID> asked, List<FiledDocument> filed) {
        if (!filed.stream().map(FiledDocument::documentId).collect(Collectors.toSet()).containsAll(asked)) {
            throw Problem.invalid("documents", "no-such-document");
        }
    }

    private static List<FiledDocument> among(List<FiledDocument> filed, List<UUID> asked) {
        return filed.stream().filter(one -> asked.contains(one.documentId())).toList();
    }
}
