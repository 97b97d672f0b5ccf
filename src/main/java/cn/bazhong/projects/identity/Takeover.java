package cn.bazhong.projects.identity;

import java.time.Instant;

/**
 * A department's matters come to another.
 *
 * @param from organisation code of the department that was merged or renamed
 * @param to   organisation code of the one that answers for it now
 * @param by   who ordered it
 */
public record Takeover(String from, String fromName, String to, String toName, Actor by, Instant at) {
}
