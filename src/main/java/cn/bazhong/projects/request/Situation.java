package cn.bazhong.projects.request;

/**
 * How a project stands beside its stage.
 *
 * @param suspended whether it or a part of it is suspended after an incident (A26)
 * @param withheld  whether by its profile nothing of it is shared (A11)
 */
record Situation(boolean suspended, boolean withheld) {
}
