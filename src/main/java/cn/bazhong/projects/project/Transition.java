package cn.bazhong.projects.project;

import static cn.bazhong.projects.project.ProjectProfile.ContentKind.CONSTRUCTION;
import static cn.bazhong.projects.project.ProjectProfile.ContentKind.DESIGN;
import static cn.bazhong.projects.project.ProjectProfile.ContentKind.OPERATION_SERVICE;
import static cn.bazhong.projects.project.Stage.*;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.project.ProjectProfile.ContentKind;
import cn.bazhong.projects.regulation.Article;
import java.util.EnumSet;
import java.util.Set;

/**
 * The lifecycle, whole: from which stages, to which, by whose deed, by which article, for which contents, and whether a
 * suspension stops it. Diagram, open actions and tests are read from here; {@link Lifecycle} applies it. Texts:
 * {@code transition.<name>}.
 */
public enum Transition {
    LIST(row(PROPOSED).to(LISTED).by(Role.LEADING_GROUP_OFFICE).article(Article.A15)),
    LEAVE_OFF_LIST(row(PROPOSED).to(NOT_LISTED).by(Role.LEADING_GROUP_OFFICE).article(Article.A15)),
    APPLY_AGAIN(row(NOT_LISTED).to(PROPOSED).by(Role.PROJECT_OWNER).article(Article.A14)),
    WITHDRAW(row(PROPOSED).to(WITHDRAWN).by(Role.PROJECT_OWNER).article(Article.A14)),
    /** An adjustment of a published list, also for money granted from above in mid-year (A13). */
    ADD_TO_LIST(row(PROPOSED, NOT_LISTED).to(LISTED).by(Role.LEADING_GROUP_OFFICE).article(Article.A15)),
    /** What is not on the list is not approved in principle; the government may except it. */
    EXCEPT_FROM_LIST(row(PROPOSED, NOT_LISTED).to(IN_APPROVAL).by(Role.MUNICIPAL_GOVERNMENT).article(Article.A15)),
    OPEN_APPROVAL(row(LISTED).to(IN_APPROVAL).by(Role.PROJECT_OWNER).article(Article.A17)),
    APPROVE(row(IN_APPROVAL).to(APPROVED).by(Role.DEVELOPMENT_REFORM).article(Article.A6)),
    REJECT(row(IN_APPROVAL).to(REJECTED).by(Role.DEVELOPMENT_REFORM, Role.LEADING_GROUP_OFFICE,
            Role.COMMITTEE_CHAIR, Role.MUNICIPAL_GOVERNMENT).article(Article.A6)),
    START_EXECUTION(row(APPROVED).to(IN_EXECUTION).by(Role.PROJECT_OWNER).article(Article.A25).stoppedByHold()),
    START_TRIAL(row(IN_EXECUTION).to(TRIAL_OPERATION).by(Role.PROJECT_OWNER).article(Article.A28)
            .only(CONSTRUCTION).stoppedByHold()),
    PRE_ACCEPT(row(TRIAL_OPERATION).to(PRE_ACCEPTED).by(Role.LEADING_GROUP_OFFICE).article(Article.A28)
            .only(CONSTRUCTION).stoppedByHold()),
    ACCEPT(row(PRE_ACCEPTED).to(ACCEPTED).by(Role.DEVELOPMENT_REFORM, Role.DATA_ADMINISTRATION).article(Article.A29)
            .only(CONSTRUCTION).stoppedByHold()),
    /** Accepted as its upper level requires; the result is taken on file. */
    ACCEPT_UPSTREAM(row(TRIAL_OPERATION, PRE_ACCEPTED).to(ACCEPTED).by(Role.LEADING_GROUP_OFFICE).article(Article.A31)
            .only(CONSTRUCTION).stoppedByHold()),
    /** Only design, or only operation and maintenance service: there is nothing to run on trial. */
    ACCEPT_SERVICE(row(IN_EXECUTION).to(ACCEPTED).by(Role.DEVELOPMENT_REFORM, Role.DATA_ADMINISTRATION)
            .article(Article.A29).only(DESIGN, OPERATION_SERVICE).stoppedByHold()),
    PUT_INTO_OPERATION(row(ACCEPTED).to(IN_OPERATION).by(Role.PROJECT_OWNER).article(Article.A42)
            .only(CONSTRUCTION, OPERATION_SERVICE)),
    DECOMMISSION(row(IN_OPERATION).to(DECOMMISSIONED).by(Role.PROJECT_OWNER).article(Article.A8)
            .only(CONSTRUCTION, OPERATION_SERVICE)),
    CANCEL(row(LISTED, IN_APPROVAL, APPROVED).to(CANCELLED).by(Role.LEADING_GROUP_OFFICE).article(Article.A15)),
    LAPSE(row(LISTED, IN_APPROVAL, APPROVED).to(LAPSED).by(Role.LEADING_GROUP_OFFICE).article(Article.A15)),
    /** On the owner's application, after start and substantial progress. */
    TERMINATE(row(IN_EXECUTION, TRIAL_OPERATION).to(TERMINATED).by(Role.MUNICIPAL_GOVERNMENT).article(Article.A26)),
    /** Ordered after a rectification that failed or was not made. */
    TERMINATE_BY_ORDER(row(APPROVED, IN_EXECUTION, TRIAL_OPERATION, PRE_ACCEPTED).to(TERMINATED)
            .by(Role.MUNICIPAL_GOVERNMENT).article(Article.A43));

    private final Row row;

    Transition(Row row) {
        this.row = row;
    }

    public Set<Stage> from() {
        return Set.copyOf(row.from);
    }

    public Stage to() {
        return row.to;
    }

    /** The roles whose deed it is, alone or as the last of a procedure. */
    public Set<Role> by() {
        return Set.copyOf(row.by);
    }

    public Article article() {
        return row.article;
    }

    /** The contents it can apply to: the stages that make no sense for a mere service are left out (A2). */
    public Set<ContentKind> contents() {
        return Set.copyOf(row.contents);
    }

    public boolean isStoppedByHold() {
        return row.stoppedByHold;
    }

    private static Row row(Stage first, Stage... more) {
        return new Row(EnumSet.of(first, more));
    }

    /** One line of the table while it is written down. */
    private static final class Row {
        private final Set<Stage> from;
        private Stage to;
        private Set<Role> by;
        private Article article;
        private Set<ContentKind> contents = EnumSet.allOf(ContentKind.class);
        private boolean stoppedByHold;

        private Row(Set<Stage> from) {
            this.from = from;
        }

        private Row to(Stage stage) {
            to = stage;
            return this;
        }

        private Row by(Role first, Role... more) {
            by = EnumSet.of(first, more);
            return this;
        }

        private Row article(Article source) {
            article = source;
            return this;
        }

        private Row only(ContentKind first, ContentKind... more) {
            contents = EnumSet.of(first, more);
            return this;
        }

        private Row stoppedByHold() {
            stoppedByHold = true;
            return this;
        }
    }
}
