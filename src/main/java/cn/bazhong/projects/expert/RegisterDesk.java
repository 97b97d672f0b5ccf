package cn.bazhong.projects.expert;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where the office keeps the register. */
@ApplicationScoped
class RegisterDesk {
    private final Experts experts;
    private final Departments departments;
    private final OrganRegister organs;
    private final Events events;
    private final Ids ids;

    RegisterDesk(Experts experts, Departments departments, OrganRegister organs, Events events, Ids ids) {
        this.experts = experts;
        this.departments = departments;
        this.organs = organs;
        this.events = events;
        this.ids = ids;
    }

    Uni<Expert> enter(EnterExpert entry, Actor actor) {
        return requireOffice(actor).chain(() -> refuse(entry)).map(fits -> new Expert(ids.next(), actor.jurisdiction(), entry))
                .chain(experts::persistAndFlush)
                .call(expert -> events.append(event(expert, ExpertEvent.EXPERT_ENTERED, actor)));
    }

    Uni<Expert> change(UUID id, IfMatch ifMatch, EnterExpert entry, Actor actor) {
        return experts.require(id)
                .invoke(expert -> refuseForeign(expert, actor))
                .call(() -> requireOffice(actor))
                .invoke(expert -> IfMatch.require(ifMatch, expert.version()))
                .call(() -> refuse(entry))
                .invoke(expert -> expert.describe(entry))
                .call(experts::flush)
                .call(expert -> events.append(event(expert, ExpertEvent.EXPERT_CHANGED, actor)));
    }

    /** The role alone is not enough: the department has to hold the office in its jurisdiction (A5, A49). */
    Uni<Void> requireOffice(Actor actor) {
        return organs.of(actor.jurisdiction()).invoke(holders -> {
            if (holders.holder(Role.LEADING_GROUP_OFFICE).filter(actor::isOf).isEmpty()) {
                throw Problem.notPermitted(Article.A5, "not-the-office");
            }
        }).replaceWithVoid();
    }

    private Uni<Void> refuse(EnterExpert entry) {
        if (entry.validTo() != null && !entry.validTo().isAfter(entry.validFrom())) {
            throw Problem.invalid("validTo", "expert-ends-before-it-begins");
        }
        return departments.directory().invoke(directory -> {
            if (directory.find(entry.employer()).isEmpty()) {
                throw Problem.invalid("employer", "expert-employer-unknown");
            }
        }).replaceWithVoid();
    }

    private static NewEvent event(Expert expert, ExpertEvent type, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.EXPERT, expert.id()), type, actor).under(Article.A5)
                .with("name", expert.name()).with("employer", expert.employer())
                .with("fields", expert.fields().stream().map(Enum::name).sorted().toList())
                .with("validFrom", expert.validFrom().toString())
                .with("validTo", expert.validTo() == null ? null : expert.validTo().toString());
    }

    private static void refuseForeign(Expert expert, Actor actor) {
        if (!expert.jurisdiction().equals(actor.jurisdiction())) {
            throw Problem.notPermitted(Article.A49, "not-your-jurisdiction");
        }
    }
}
