package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Role;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody owes as things stand.
 *
 * @param cause      what asks for it; nothing asks twice at a time for the same kind of duty
 * @param department organisation code of the department that owes it
 * @param person     user id where one person owes it and nobody can for them; {@code null} where anybody of the department may
 * @param role       in which it is fulfilled; {@code null} for a person's
 * @param title      what the inbox calls it
 * @param due        last day; {@code null} without a limit
 * @param since      first day on which it is owed; {@code null} from now
 * @param page       where the portal has it fulfilled
 */
public record Duty(UUID cause, @Nullable UUID projectId, String department, @Nullable String person,
        @Nullable Role role, String title, @Nullable LocalDate due, @Nullable LocalDate since,
        String page) {
}
