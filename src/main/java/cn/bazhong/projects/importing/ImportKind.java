package cn.bazhong.projects.importing;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import java.util.Set;

/** What a workbook brings. Texts: {@code importKind.<name>}. */
public enum ImportKind {
    /** Applications for an annual list, which become drafts of their departments (A14). */
    APPLICATIONS(1, Role.PROJECT_OWNER, Role.LEADING_GROUP_OFFICE),
    /** Projects that were under way before the portal was. */
    LEDGER(1, Role.LEADING_GROUP_OFFICE);

    private final int template;
    private final Set<Role> roles;

    ImportKind(int template, Role... roles) {
        this.template = template;
        this.roles = Set.of(roles);
    }

    /** Version of the template; it moves when a column does. */
    int template() {
        return template;
    }

    boolean isFor(Actor actor) {
        return roles.stream().anyMatch(actor::is);
    }
}
