package cn.bazhong.projects.identity;

/** Whether a person whom the identity provider knows may use the portal, and if not, why. */
public enum Access {
    GRANTED,
    /** The account holds none of the portal's roles. */
    NO_ROLE,
    /** The account names no department, or one that does not exist (any more). */
    UNKNOWN_DEPARTMENT,
    /** It was to be acted for somebody who has not delegated that, or not for today. */
    NO_DELEGATION
}
