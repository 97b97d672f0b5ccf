package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.identity.Actor;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One time that a round went back to its owner, and what the owner said.
 *
 * @param number counts within the round, from 1: what is signed after it is of the turn behind it
 * @param state  {@link RoundState#CORRECTION} or {@link RoundState#HEARING}
 * @param due    last day for the owner; {@code null} without a limit
 * @param answer {@code null} before the owner has answered, or where it had its time and made no use of it
 * @param closedBy name of whoever answered, or went on without an answer; {@code null} before
 */
@Schema(name = "AcceptanceTurn", description = "A time that an acceptance went back to its owner (A29)")
public record Turn(int number, RoundState state, @Nullable LocalDate due, @Nullable String answer, List<FiledDocument> documents,
        @Nullable Instant closedAt, @Nullable String closedBy) {

    static Turn begun(int number, RoundState state, LocalDate due) {
        return new Turn(number, state, due, null, List.of(), null, null);
    }

    Turn answered(String said, List<FiledDocument> shown, Actor actor, Instant at) {
        return new Turn(number, state, due, said, shown, at, actor.name());
    }
}
