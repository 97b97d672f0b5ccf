package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.text.Texts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The duties that follow from the steps and conditions of a project. Pure.
 *
 * @param steps the standing step of every slot of every procedure of the project
 * @param page  where the portal shows a procedure
 */
record StepDuties(List<StepDesk.OpenMatter> steps, List<Condition> conditions, Function<Procedure, String> page) {

    static final Set<ObligationKind> KINDS = EnumSet.of(ObligationKind.ANSWER_OPINION, ObligationKind.SUPPLY_MATERIAL,
            ObligationKind.MEET_CONDITION, ObligationKind.CHECK_CONDITION, ObligationKind.COORDINATE_OPINION,
            ObligationKind.GIVE_LATE_OPINION, ObligationKind.RULE_ON_LATE_OPINION);

    List<Duty> owed(ObligationKind kind) {
        return switch (kind) {
            case ANSWER_OPINION -> ofSteps(StepDuties::isToAnswer);
            case SUPPLY_MATERIAL -> ofSteps(found -> found.step().isPaused());
            case MEET_CONDITION -> ofConditions(ConditionState.OPEN)
                    .map(one -> duty(one, one.ownerDepartment(), Role.PROJECT_OWNER, one.due())).toList();
            case CHECK_CONDITION -> ofConditions(ConditionState.REPORTED)
                    .map(one -> duty(one, one.organ(), one.role(), null)).toList();
            case COORDINATE_OPINION -> ofSteps(StepDuties::mayFallOverdue, Overdue::chair,
                    step -> step.dueOrNull().plusDays(1));
            case GIVE_LATE_OPINION -> running().filter(found -> found.step().isNotGiven())
                    .map(found -> duty(found, found.step(), null)).toList();
            case RULE_ON_LATE_OPINION -> ofSteps(Step::awaitsRuling, Overdue::office, step -> null);
            case ANSWER_INVITATION, MEND_AS_REVIEWED, CONFIRM_PART, REACH_MILESTONE, REPORT_PROGRESS, STATE_ON_UNAPPROVED_CHANGE,
                    FIND_ON_UNAPPROVED_CHANGE, CHOOSE_MEASURE, REPORT_INCIDENT, END_TRIAL, CORRECT_ACCEPTANCE, ACCEPT_IN_TIME,
                    FILE_UPSTREAM_ACCEPTANCE, DECIDE_FINDING, DELIVER_DATA, CHECK_DELIVERY, CHECK_REMEDY,
                    REGISTER_RESOURCES, SUBMIT_FINAL_ACCOUNTS, REPORT_MONITORING, SELF_EVALUATE, POST_EVALUATE,
                    SHUT_DOWN_SYSTEM, RENEW_ASSESSMENT, FOLLOW_UP_OVERDUE_STEP, SIGN_PAPER -> List.of();
        };
    }

    /** Causes of what was done; what is neither owed nor done any more fell away with its matter. */
    Set<UUID> fulfilled(ObligationKind kind) {
        return switch (kind) {
            case ANSWER_OPINION -> causes(found -> found.step().answer() != null);
            case SUPPLY_MATERIAL -> causes(found -> !found.step().isPaused());
            case COORDINATE_OPINION -> causes(found -> found.step().coordination() != null);
            case GIVE_LATE_OPINION -> causes(found -> found.step().outcome() != null && !found.step().isNotGiven());
            case RULE_ON_LATE_OPINION -> causes(found -> found.step().ruling() != null);
            case MEET_CONDITION, CHECK_CONDITION -> conditions.stream().map(Condition::id).collect(Collectors.toSet());
            case ANSWER_INVITATION, MEND_AS_REVIEWED, CONFIRM_PART, REACH_MILESTONE, REPORT_PROGRESS, STATE_ON_UNAPPROVED_CHANGE,
                    FIND_ON_UNAPPROVED_CHANGE, CHOOSE_MEASURE, REPORT_INCIDENT, END_TRIAL, CORRECT_ACCEPTANCE, ACCEPT_IN_TIME,
                    FILE_UPSTREAM_ACCEPTANCE, DECIDE_FINDING, DELIVER_DATA, CHECK_DELIVERY, CHECK_REMEDY,
                    REGISTER_RESOURCES, SUBMIT_FINAL_ACCOUNTS, REPORT_MONITORING, SELF_EVALUATE, POST_EVALUATE,
                    SHUT_DOWN_SYSTEM, RENEW_ASSESSMENT, FOLLOW_UP_OVERDUE_STEP, SIGN_PAPER -> Set.of();
        };
    }

    /** What has been passed needs no answer any more. */
    private static boolean isToAnswer(StepDesk.OpenMatter found) {
        return found.step().awaitsAnswer() && !found.procedure().state().isOver();
    }

    private static boolean mayFallOverdue(Step step) {
        return step.kind().isOpinion() && step.isOpen() && step.dueOrNull() != null;
    }

    private Stream<StepDesk.OpenMatter> running() {
        return steps.stream().filter(found -> found.procedure().state() == ProcedureState.RUNNING);
    }

    /** Owed by whoever sits at another step of the same procedure. */
    private List<Duty> ofSteps(Predicate<Step> owing, Function<Overdue, Optional<Step>> by, Function<Step, LocalDate> since) {
        return running().filter(found -> owing.test(found.step())).flatMap(found -> by.apply(overdue(found.procedure())).stream()
                .map(seat -> duty(found, seat, since.apply(found.step())))).toList();
    }

    private Overdue overdue(Procedure procedure) {
        return new Overdue(procedure, steps.stream().filter(found -> found.procedure() == procedure)
                .map(StepDesk.OpenMatter::step).toList());
    }

    private Duty duty(StepDesk.OpenMatter found, Step seat, LocalDate since) {
        return duty(found, seat.department(), seat.role(), since);
    }

    /** One project may have several of a kind at once, so each says of which step it is. */
    private Duty duty(StepDesk.OpenMatter found, String department, Role role, LocalDate since) {
        Procedure procedure = found.procedure();
        String title = procedure.title() + "：" + Texts.of(Locale.CHINA, "stepKind." + found.step().kind());
        return new Duty(found.step().id(), procedure.projectId(), department, null, role, title, null, since, page.apply(procedure));
    }

    private List<Duty> ofSteps(Predicate<StepDesk.OpenMatter> owing) {
        return steps.stream().filter(owing)
                .map(found -> duty(found, found.procedure().ownerDepartment(), Role.PROJECT_OWNER, null)).toList();
    }

    private Set<UUID> causes(Predicate<StepDesk.OpenMatter> done) {
        return steps.stream().filter(done).map(found -> found.step().id()).collect(Collectors.toSet());
    }

    /** Of a project that is over no step stands any more, and no condition is to be met. */
    private Stream<Condition> ofConditions(ConditionState state) {
        return conditions.stream().filter(one -> one.state() == state && procedure(one).isPresent());
    }

    private Optional<Procedure> procedure(Condition condition) {
        return steps.stream().map(StepDesk.OpenMatter::procedure).filter(one -> one.id().equals(condition.procedureId())).findFirst();
    }

    /** A condition by itself does not say of which project it is. */
    private Duty duty(Condition condition, String department, Role role, LocalDate due) {
        Procedure procedure = procedure(condition).orElseThrow();
        return new Duty(condition.id(), condition.projectId(), department, null, role, procedure.title() + "：" + condition.text(),
                due, null, page.apply(procedure));
    }
}
