package cn.bazhong.projects.identity;

import java.time.Instant;

/**
 * A department's matters come to another.
 *
 * @param from   organisation code of the department that was merged or renamed
 * @param to     organisation code of the one that answers for it now
 * @param begins whether the other begins with it: the same people under a new name. Where they join a department that is there
 *               already, what that one has settled for itself holds
 * @param by     who ordered it
 */
public record Takeover(String from, String fromName, String to, String toName, boolean begins, Actor by, Instant at) {
}
