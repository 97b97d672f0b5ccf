package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.People;
import cn.bazhong.projects.identity.Person;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Where a jurisdiction's administrator enters who signs in one of its departments. */
@ApplicationScoped
class SigningDesk {
    private final Signing signing;
    private final Signers signers;
    private final Departments departments;
    private final People people;
    private final Events events;
    private final Language language;

    SigningDesk(Signing signing, Signers signers, Departments departments, People people, Events events, Language language) {
        this.signing = signing;
        this.signers = signers;
        this.departments = departments;
        this.people = people;
        this.events = events;
        this.language = language;
    }

    Uni<SigningView> get(String code, Actor reader) {
        return departments.require(code).invoke(department -> hideFromOthers(department, reader))
                .chain(department -> signing.findById(code).chain(kept -> view(department, kept, reader)));
    }

    Uni<SigningView> enter(String code, IfMatch ifMatch, SigningLevels entered, Actor actor) {
        return departments.require(code).invoke(department -> hideFromOthers(department, actor))
                .invoke(department -> refuseStranger(department, actor))
                .chain(department -> signing.findById(code)
                        .invoke(kept -> IfMatch.require(ifMatch, version(kept)))
                        .chain(kept -> named(entered, code).chain(levels -> keep(kept, code, levels)
                                .call(() -> events.append(told(department, levels, actor)))
                                .call(() -> departments.directory().chain(directory -> signers.changed(code, directory))))
                        .chain(after -> view(department, after, actor))));
    }

    private Uni<SigningChain> keep(SigningChain kept, String code, SigningLevels levels) {
        SigningChain chain = kept == null ? new SigningChain(code, signing.write(levels)) : kept;
        chain.enter(signing.write(levels));
        return signing.persistAndFlush(chain);
    }

    /** With the names the people have; 422 for somebody who is not of the department. */
    private Uni<SigningLevels> named(SigningLevels entered, String code) {
        return Multi.createFrom().iterable(entered.levels()).onItem().transformToUniAndConcatenate(level ->
                Multi.createFrom().iterable(level).onItem().transformToUniAndConcatenate(signer -> people.find(signer.id())
                        .map(found -> found.filter(person -> person.isOf(code)).map(SigningDesk::signer)
                                .orElseThrow(() -> Problem.invalid("levels", "signer-not-of-department"))))
                        .collect().asList()).collect().asList().map(SigningLevels::new);
    }

    /** Whoever read it before anything was entered does not overwrite the first entry. */
    private static long version(SigningChain kept) {
        return kept == null ? 0 : kept.version() + 1;
    }

    private static SigningLevels.Signer signer(Person person) {
        return new SigningLevels.Signer(person.id(), person.name());
    }

    private static NewEvent told(Department department, SigningLevels levels, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.DEPARTMENT, department.code()), ProcedureEvent.SIGNING_ENTERED, actor)
                .with("department", department.code()).with("signers", levels.levels().stream()
                        .map(level -> level.stream().map(SigningLevels.Signer::name).collect(Collectors.joining("、")))
                        .collect(Collectors.joining(" → ")));
    }

    private static void hideFromOthers(Department department, Actor reader) {
        if (!reader.isOf(department.code()) && !reader.administers(department.jurisdiction())) {
            throw Problem.notFound();
        }
    }

    private static void refuseStranger(Department department, Actor actor) {
        if (!actor.administers(department.jurisdiction())) {
            throw Problem.notPermitted(Article.A49, "not-your-jurisdiction");
        }
    }

    private Uni<SigningView> view(Department department, SigningChain kept, Actor reader) {
        List<Obstacle> obstacles = reader.administers(department.jurisdiction())
                ? List.of() : List.of(Obstacle.of(Article.A49, "not-your-jurisdiction"));
        Action enter = Action.of("enter-signing", "PUT", "/api/v1/departments/" + department.code() + "/signing", obstacles,
                language.locale());
        return departments.directory().map((Directory directory) -> new SigningView(DepartmentRef.of(department.code(), directory),
                signing.read(kept).levels(), List.of(enter), version(kept)));
    }
}
