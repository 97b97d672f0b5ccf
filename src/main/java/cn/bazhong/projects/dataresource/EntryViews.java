package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Shows a resource to the one who reads it, with what they may do with it. */
@ApplicationScoped
class EntryViews {
    static final String HOME = "/api/v1/catalogue-entries";

    private final Entries entries;
    private final LockedEntries locked;
    private final Checked checked;
    private final Projects projects;
    private final Departments departments;
    private final CurrentActor actor;
    private final Language language;

    EntryViews(Entries entries, LockedEntries locked, Checked checked, Projects projects, Departments departments, CurrentActor actor,
            Language language) {
        this.entries = entries;
        this.locked = locked;
        this.checked = checked;
        this.projects = projects;
        this.departments = departments;
        this.actor = actor;
        this.language = language;
    }

    /** Everything that is shown of it. */
    private record Shown(Entry entry, Project project, List<String> elsewhere, List<Finding> findings, Registrars registrars,
            Directory directory) {
    }

    Uni<EntryView> view(Entry entry) {
        boolean inside = isInside(entry.ownerDepartment(), entry.jurisdiction(), actor.get());
        return projects.require(entry.projectId()).chain(project -> entries.elsewhere(entry.resource(), entry.ownerDepartment())
                .chain(elsewhere -> (inside ? checked.findings(entry) : Uni.createFrom().<List<Finding>>item(List.of()))
                        .chain(findings -> locked.registrars(entry.ownerDepartment(), entry.jurisdiction())
                                .chain(registrars -> departments.directory().map(directory ->
                                        view(new Shown(entry, project, elsewhere, findings, registrars, directory), inside))))));
    }

    /** Whether the reader sees the project of it, too. */
    static boolean isInside(String owner, String jurisdiction, Actor reader) {
        return reader.isOf(owner) || reader.seesEveryProjectOf(jurisdiction);
    }

    private EntryView view(Shown shown, boolean inside) {
        Entry entry = shown.entry();
        Project project = shown.project();
        return new EntryView(entry.id(), entry.number(), DepartmentRef.of(entry.ownerDepartment(), shown.directory()),
                inside ? project.id() : null, inside ? project.code() : null, inside ? project.name() : null, entry.content(),
                entry.state(), entry.registrationNumber(), entry.registeredOn(), entry.remark(), entry.aggregatedSince(), entry.sharing(),
                entry.sharedSince(), entry.refusal(), shown.elsewhere(), FindingView.of(shown.findings(), language.locale()),
                entry.since(), entry.updatedByName(), entry.updatedAt(), entry.version(), actions(shown));
    }

    private List<Action> actions(Shown shown) {
        Entry entry = shown.entry();
        Actor reader = actor.get();
        boolean owner = shown.registrars().isOwner(reader);
        boolean registrar = shown.registrars().isSitting(reader);
        List<Action> actions = new ArrayList<>();
        if (owner) {
            actions.add(action(entry, "write-resource", "PUT", "/contents", EntryGuards.write(entry)));
            actions.add(action(entry, "submit-resource", "POST", "/submission", submission(shown)));
            actions.add(action(entry, "refuse-sharing", "POST", "/sharing-refusal", EntryGuards.refuse(entry)));
            actions.add(action(entry, "remove-resource", "POST", "/removal", EntryGuards.remove(entry)));
        }
        if (registrar) {
            actions.add(action(entry, "register-resource", "POST", "/registration", EntryGuards.register(entry)));
            actions.add(action(entry, "return-resource", "POST", "/return", EntryGuards.register(entry)));
            actions.add(action(entry, "aggregate-resource", "POST", "/aggregation", EntryGuards.aggregate(entry)));
        }
        if (owner || registrar) {
            actions.add(action(entry, "share-resource", "POST", "/sharing", EntryGuards.share(entry)));
        }
        if (!reader.isOf(entry.ownerDepartment()) && reader.is(Role.PROJECT_OWNER)) {
            actions.add(action(entry, "enter-use", "POST", "/uses", EntryGuards.use(entry)));
        }
        return actions;
    }

    private static List<Obstacle> submission(Shown shown) {
        List<Obstacle> closed = EntryGuards.submit(shown.entry());
        return closed.isEmpty() ? Obstacle.ofFindings(shown.findings()) : closed;
    }

    private Action action(Entry entry, String name, String method, String deed, List<Obstacle> obstacles) {
        return Action.of(name, method, HOME + "/" + entry.id() + deed, obstacles, language.locale());
    }
}
