package cn.bazhong.projects.launcher.sample;

import cn.bazhong.projects.launcher.sample.PlannedProject.Fate;
import cn.bazhong.projects.launcher.sample.PlannedProject.Turn;

/** Leads each application to its turn, some working days between one deed and the next. */
final class Fates {
    private static final int TO_SCREEN = 5;
    private static final int TO_MEND = 4;
    private static final String NOT_NEEDED = "现有统建系统已能满足需求，不具备单独建设的必要性，不予受理。";
    private static final String DISPUTED = "申明与建设内容不符，存在《办法》第八条所列情形，不予受理。";
    private static final String TAKEN_BACK = "上级统一建设同类系统，本单位不再单独申报。";

    private final Scene scene;
    private final Diary diary;
    private final String list;

    Fates(Scene scene, Diary diary, String list) {
        this.scene = scene;
        this.diary = diary;
        this.list = list;
    }

    /** The department applies today; what follows is entered in the diary. */
    void begin(PlannedProject project) {
        Applying applying = Applying.begin(scene, list, project);
        Fate fate = project.fate();
        switch (fate.turn()) {
            case DRAFT -> applying.write();
            case SMALL -> applying.write().submitInVain();
            case SUB -> applying.write().submit();
            case RT, RET, RESUB -> giveBack(applying.writeVaguely().submit(), fate);
            default -> {
                applying.write().submit();
                diary.after(TO_SCREEN, () -> screen(applying, fate));
            }
        }
    }

    private void screen(Applying applying, Fate fate) {
        switch (fate.turn()) {
            case W, WIT -> applying.withdraw(TAKEN_BACK);
            case PAPER -> applying.acceptOnPaper();
            case NA -> applying.refuse(NOT_NEEDED);
            case DISP -> applying.confirm(fate.figure().orElseThrow());
            case DP -> applying.confirm(fate.figure().orElseThrow()).refuse(DISPUTED);
            default -> applying.accept();
        }
    }

    /** Vague goals are given back; all but one kind of turn mend them. */
    private void giveBack(Applying submitted, Fate fate) {
        diary.after(TO_SCREEN, () -> {
            submitted.giveBack();
            if (fate.turn() != Turn.RET) {
                diary.after(TO_MEND, () -> mend(submitted, fate));
            }
        });
    }

    private void mend(Applying returned, Fate fate) {
        returned.mend();
        if (fate.turn() == Turn.RT) {
            diary.after(TO_SCREEN, returned::accept);
        }
    }
}
