package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Role;

/**
 * Where a step is decided.
 *
 * @param department organisation code of the acting organ
 * @param ownProject whether the organ judges its own department's matter because no other could: its word stands, marked
 */
record Seat(Role role, String department, boolean ownProject) {
}
