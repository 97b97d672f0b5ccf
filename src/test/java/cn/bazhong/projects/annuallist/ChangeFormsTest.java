package cn.bazhong.projects.annuallist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.project.ProjectProfile.FundingSource;
import cn.bazhong.projects.project.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the office may enter about projects that stand. */
class ChangeFormsTest {
    private static final List<SourceAmount> SOME = List.of(new SourceAmount(FundingSource.SPECIAL_FUNDS, new BigDecimal("5.00")));
    private final List<StandingLine> year = List.of(standing(1, Stage.LISTED, null), standing(2, Stage.IN_EXECUTION, null),
            standing(3, Stage.LISTED, LineKind.LAPSE));
    private final List<StandingLine> yearBefore = List.of(standing(11, Stage.IN_EXECUTION, null), standing(1, Stage.LISTED, null),
            standing(12, Stage.TERMINATED, null), standing(13, Stage.LISTED, LineKind.CANCEL));

    @Test
    void everyKindOfChangeFits() {
        assertEquals(List.of(), violations(change(LineKind.AMEND, 1, SOME, "省级资金下达")));
        assertEquals(List.of(), violations(change(LineKind.LAPSE, 1, List.of(), "年内无法开工")));
        assertEquals(List.of(), violations(change(LineKind.CANCEL, 1, List.of(), "需求已由统建系统满足")));
        assertEquals(List.of(), violations(change(LineKind.CARRY_OVER, 11, SOME, null)));
    }

    @Test
    void whatIsAppliedForIsNotEnteredByTheOffice() {
        assertEquals(List.of("changes[0].kind entered-by-application"), violations(change(LineKind.ADD, 1, SOME, "理由")));
        assertEquals(List.of("changes[0].kind entered-by-application"), violations(change(LineKind.REPLACE, 1, SOME, "理由")));
    }

    @Test
    void beforePublicationThereIsNothingToChangeButToCarryOver() {
        ChangeForms composing = new ChangeForms(false, List.of(), yearBefore, Set.of());
        assertEquals(List.of("changes[0].kind only-in-an-adjustment"),
                told(composing.violations(List.of(change(LineKind.AMEND, 1, SOME, "理由")))));
        assertEquals(List.of(), composing.violations(List.of(change(LineKind.CARRY_OVER, 1, SOME, null))));
    }

    @Test
    void onlyWhatStandsIsChangedAndOnlyOnce() {
        assertEquals(List.of("changes[0].lineId line-not-standing"), violations(change(LineKind.AMEND, 3, SOME, "理由")));
        assertEquals(List.of("changes[0].lineId line-not-standing"), violations(change(LineKind.AMEND, 11, SOME, "理由")));
        assertEquals(List.of("changes[1].lineId project-changed-already"),
                violations(change(LineKind.AMEND, 1, SOME, "理由"), change(LineKind.LAPSE, 1, List.of(), "理由")));
        ChangeForms again = new ChangeForms(true, year, yearBefore, Set.of(SampleLines.project(1).id()));
        assertEquals(List.of("changes[0].lineId project-changed-already"),
                told(again.violations(List.of(change(LineKind.AMEND, 1, SOME, "理由")))));
    }

    @Test
    void whatWasStartedIsTerminatedAndNotTakenOff() {
        assertEquals(List.of("changes[0].kind project-started"), violations(change(LineKind.CANCEL, 2, List.of(), "理由")));
        assertEquals(List.of("changes[0].kind project-started"), violations(change(LineKind.LAPSE, 2, List.of(), "理由")));
        assertEquals(List.of(), violations(change(LineKind.AMEND, 2, SOME, "理由")));
    }

    @Test
    void onlyWhatStoodInTheYearBeforeAndHasNotEndedIsCarriedOver() {
        assertEquals(List.of("changes[0].lineId project-listed-already"), violations(change(LineKind.CARRY_OVER, 1, SOME, null)));
        assertEquals(List.of("changes[0].lineId project-ended"), violations(change(LineKind.CARRY_OVER, 12, SOME, null)));
        assertEquals(List.of("changes[0].lineId line-not-to-carry-over"), violations(change(LineKind.CARRY_OVER, 13, SOME, null)));
    }

    @Test
    void amountsAndReasonsComeWhereTheyBelong() {
        assertEquals(List.of("changes[0].funds amounts-required", "changes[0].ground reason-required"),
                violations(change(LineKind.AMEND, 1, List.of(), " ")));
        assertEquals(List.of("changes[0].funds no-amounts-here"), violations(change(LineKind.LAPSE, 1, SOME, "理由")));
        assertEquals(List.of("changes[0].funds source-twice"),
                violations(change(LineKind.AMEND, 1, List.of(SOME.get(0), SOME.get(0)), "理由")));
    }

    private List<String> violations(LineChange... changes) {
        return told(new ChangeForms(true, year, yearBefore, Set.of()).violations(List.of(changes)));
    }

    private static List<String> told(List<Violation> violations) {
        return violations.stream().map(one -> one.field() + " " + one.message()).toList();
    }

    private static LineChange change(LineKind kind, int number, List<SourceAmount> funds, String ground) {
        return new LineChange(kind, line(number), funds, ground);
    }

    private static StandingLine standing(int number, Stage stage, LineKind endedBy) {
        return new StandingLine(line(number), 0, SampleLines.project(number), LineKind.ADD, endedBy, Funds.NONE, stage);
    }

    private static UUID line(int number) {
        return new UUID(8, number);
    }
}
