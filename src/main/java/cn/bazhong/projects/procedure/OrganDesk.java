package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a jurisdiction says which of its departments act (A49). What is under way stays with the organs it began with; the
 * next procedure is seated anew.
 */
@ApplicationScoped
class OrganDesk {
    private final OrganRegister register;
    private final Departments departments;
    private final Events events;
    private final Language language;
    private final Clock clock;

    OrganDesk(OrganRegister register, Departments departments, Events events, Language language, Clock clock) {
        this.register = register;
        this.departments = departments;
        this.events = events;
        this.language = language;
        this.clock = clock;
    }

    Uni<JurisdictionOrgansView> get(String code, Actor reader) {
        return register.require(code).chain(found -> register.of(code).chain(organs -> departments.directory()
                .map(directory -> view(found, organs, directory, reader))));
    }

    Uni<JurisdictionOrgansView> enter(String code, IfMatch ifMatch, EnterOrgans entered, Actor actor) {
        return register.requireLocked(code)
                .invoke(() -> refuseStranger(code, actor))
                .invoke(found -> IfMatch.require(ifMatch, found.version()))
                .chain(found -> departments.directory()
                        .invoke(directory -> refuse(code, entered, directory))
                        .call(() -> register.replace(code, entered.holders()))
                        .call(directory -> events.append(event(code, entered, directory, actor))))
                .chain(() -> get(code, actor));
    }

    private void refuse(String code, EnterOrgans entered, Directory directory) {
        List<Violation> contradictions = entered.contradictions(code, directory, LocalDate.now(clock));
        if (!contradictions.isEmpty()) {
            throw Problem.invalid(contradictions);
        }
    }

    private static void refuseStranger(String code, Actor actor) {
        if (!actor.administers(code)) {
            throw Problem.notPermitted(Article.A49, "not-your-jurisdiction");
        }
    }

    private JurisdictionOrgansView view(JurisdictionView found, Organs organs, Directory directory, Actor reader) {
        List<Obstacle> obstacles = reader.administers(found.code())
                ? List.of() : List.of(Obstacle.of(Article.A49, "not-your-jurisdiction"));
        return JurisdictionOrgansView.of(found, organs, directory, List.of(Action.of("enter", "PUT",
                "/api/v1/jurisdictions/" + found.code() + "/organs", obstacles, language.locale())));
    }

    private static NewEvent event(String code, EnterOrgans entered, Directory directory, Actor actor) {
        String seats = entered.organs().stream().map(seat -> seat.role().realmName() + " " + directory.name(seat.department()))
                .collect(Collectors.joining(", "));
        return NewEvent.of(new Subject(SubjectType.POLICY, code), ProcedureEvent.ORGANS_ENTERED, actor).under(Article.A49)
                .with("jurisdiction", code).with("organs", seats).with("reason", entered.reason().strip());
    }
}
