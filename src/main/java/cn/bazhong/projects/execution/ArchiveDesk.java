package cn.bazhong.projects.execution;

import cn.bazhong.projects.document.FiledDocuments;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where the volumes of a project's archive are entered, and handed over (A24). */
@ApplicationScoped
class ArchiveDesk {
    private final ExecutionDesk desk;
    private final Registers registers;
    private final FiledDocuments documents;
    private final Ids ids;
    private final Clock clock;

    ArchiveDesk(ExecutionDesk desk, Registers registers, FiledDocuments documents, Ids ids, Clock clock) {
        this.desk = desk;
        this.registers = registers;
        this.documents = documents;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Site> file(UUID project, IfMatch ifMatch, EnterArchive entered, Actor actor) {
        return desk.enter(project, ifMatch, actor, site -> {
            Obstacle.refuse(ExecutionGuards.archive(site));
            refuse(site, entered);
            ArchiveVolume volume = new ArchiveVolume(ids.next(), project, entered, actor);
            return known(project, entered.documentId()).chain(() -> registers.keep(volume))
                    .replaceWith(told(site, volume, ExecutionEvent.ARCHIVE_FILED, actor).legallyOn(volume.filedOn()));
        });
    }

    private void refuse(Site site, EnterArchive entered) {
        if (entered.filedOn().isAfter(LocalDate.now(clock))) {
            throw Problem.invalid("filedOn", "not-between-beginning-and-today");
        }
        if (site.register().archives().stream().anyMatch(one -> one.number().equals(entered.number().strip()))) {
            throw Problem.invalid("number", "volume-number-taken");
        }
    }

    /** A document of another project is none of this one. */
    private Uni<Void> known(UUID project, UUID document) {
        return document == null ? Uni.createFrom().voidItem() : documents.of(project, List.of(document)).invoke(found -> {
            if (found.isEmpty()) {
                throw Problem.invalid("documentId", "no-such-document");
            }
        }).replaceWithVoid();
    }

    Uni<Site> transfer(UUID project, UUID id, IfMatch ifMatch, TransferArchive transfer, Actor actor) {
        return desk.enter(project, ifMatch, actor, site -> {
            ArchiveVolume volume = site.register().archives().stream().filter(one -> one.id().equals(id)).findFirst()
                    .orElseThrow(Problem::notFound);
            Obstacle.refuse(ExecutionGuards.transfer(site, volume));
            if (transfer.transferredOn().isBefore(volume.filedOn()) || transfer.transferredOn().isAfter(LocalDate.now(clock))) {
                throw Problem.invalid("transferredOn", "not-between-beginning-and-today");
            }
            volume.transfer(transfer);
            return Uni.createFrom().item(told(site, volume, ExecutionEvent.ARCHIVE_TRANSFERRED, actor)
                    .with("to", volume.transferredTo()).legallyOn(volume.transferredOn()));
        });
    }

    private static NewEvent told(Site site, ArchiveVolume volume, ExecutionEvent event, Actor actor) {
        return site.told(event, actor).under(Article.A24).with("number", volume.number()).with("title", volume.title());
    }
}
