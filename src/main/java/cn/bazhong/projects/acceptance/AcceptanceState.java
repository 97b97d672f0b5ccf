package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.project.Stage;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a project has come on its way from the last lot to operation. Texts: {@code acceptanceState.<name>}. */
@Schema(name = "AcceptanceState")
enum AcceptanceState {
    /** Still being carried out; single lots may have been accepted. */
    EXECUTION,
    TRIAL,
    /** What the owner reports waits for the office to take it on file. */
    FILING,
    /** Nothing is in the way of convening. */
    TO_CONVENE,
    SIGNING,
    /** With the owner, to put right what the signers ask for. */
    CORRECTION,
    /** With the owner, for its word before a failure is final. */
    HEARING,
    FAILED,
    ACCEPTED,
    IN_OPERATION,
    DECOMMISSIONED,
    /** The project came to its end before. */
    ENDED;

    static AcceptanceState of(AcceptanceFile file) {
        Stage stage = file.project().stage();
        return switch (stage) {
            case ACCEPTED -> ACCEPTED;
            case IN_OPERATION -> IN_OPERATION;
            case DECOMMISSIONED -> DECOMMISSIONED;
            default -> stage.isFinal() ? ENDED : file.isFiling() ? FILING : file.openRound().flatMap(AcceptanceState::under)
                    .orElseGet(() -> waiting(file));
        };
    }

    private static Optional<AcceptanceState> under(AcceptanceRound round) {
        return switch (round.state()) {
            case SIGNING -> Optional.of(SIGNING);
            case CORRECTION -> Optional.of(CORRECTION);
            case HEARING -> Optional.of(HEARING);
            default -> Optional.empty();
        };
    }

    private static AcceptanceState waiting(AcceptanceFile file) {
        if (file.hasFailed()) {
            return FAILED;
        }
        return switch (file.project().stage()) {
            case TRIAL_OPERATION -> TRIAL;
            case PRE_ACCEPTED -> TO_CONVENE;
            default -> EXECUTION;
        };
    }
}
