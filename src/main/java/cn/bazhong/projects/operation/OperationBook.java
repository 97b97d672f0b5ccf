package cn.bazhong.projects.operation;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The one way to enter something on operation: under the lock of the project, as the next version of all there is. */
@ApplicationScoped
class OperationBook {
    private final OperationFiles files;
    private final OperationDuties duties;
    private final OrganRegister organs;
    private final Events events;

    OperationBook(OperationFiles files, OperationDuties duties, OrganRegister organs, Events events) {
        this.files = files;
        this.duties = duties;
        this.organs = organs;
        this.events = events;
    }

    /** As it stands, for its owner; nothing is stored. */
    Uni<OperationFile> own(UUID project, Actor actor) {
        return files.visible(project, actor).invoke(file -> refuseForeign(file, actor));
    }

    /** @param deed looks at what stands, enters its part, and says what is told of it */
    Uni<OperationFile> enter(UUID project, IfMatch ifMatch, Actor actor, Function<OperationFile, Uni<NewEvent>> deed) {
        return enter(own(project, actor), ifMatch, deed);
    }

    /** As {@link #enter}, by the office, on its own project by the vice-mayor in charge (A5). */
    Uni<OperationFile> enterByOffice(UUID project, IfMatch ifMatch, Actor actor, Function<OperationFile, Uni<NewEvent>> deed) {
        return enter(files.visible(project, actor).call(file -> overlooks(file.project(), actor).invoke(overlooks -> {
            if (!overlooks) {
                throw Problem.notPermitted(Article.A8, "not-the-office");
            }
        })), ifMatch, deed);
    }

    private Uni<OperationFile> enter(Uni<OperationFile> permitted, IfMatch ifMatch, Function<OperationFile, Uni<NewEvent>> deed) {
        return permitted.chain(seen -> files.locked(seen.id()))
                .invoke(file -> IfMatch.require(ifMatch, file.version()))
                .call(file -> deed.apply(file).chain(events::append))
                .call(file -> files.touch(file.project()))
                .call(OperationFiles::flush)
                .chain(file -> files.of(file.project()))
                .call(duties::follow)
                .call(OperationFiles::flush);
    }

    /** Whether the actor is the office that looks after shutdowns of that project. */
    Uni<Boolean> overlooks(Project project, Actor actor) {
        return organs.of(project.jurisdiction()).map(holders -> {
            boolean own = holders.holder(Role.LEADING_GROUP_OFFICE).filter(project.ownerDepartment()::equals).isPresent();
            Role seat = own ? Role.COMMITTEE_CHAIR : Role.LEADING_GROUP_OFFICE;
            return actor.is(seat) && holders.holder(seat).filter(actor::isOf).isPresent();
        });
    }

    private static void refuseForeign(OperationFile file, Actor actor) {
        if (!actor.isOf(file.project().ownerDepartment())) {
            throw Problem.notPermitted(Article.A35, "not-your-operation");
        }
    }

    static NewEvent told(OperationFile file, OperationEvent type, Article article, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.PROJECT, file.id()), type, actor).under(article);
    }

    /** The one document that is named; 422 where it is not there. */
    static FiledDocument there(List<FiledDocument> filed) {
        if (filed.isEmpty()) {
            throw Problem.invalid("documentId", "no-such-document");
        }
        return filed.get(0);
    }

    /** 422 for a day that has not come. */
    static void requireNotAfter(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw Problem.invalid(field, "after-today");
        }
    }
}
