package cn.bazhong.projects.procedure;

/** How near a due date is. */
public enum Light {
    NONE,
    GREEN,
    /** Within the policy's amber days. */
    AMBER,
    /** Past. */
    RED
}
