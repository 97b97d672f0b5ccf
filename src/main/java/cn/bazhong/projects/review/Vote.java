package cn.bazhong.projects.review;

/** How somebody votes on an item. */
public enum Vote {
    FOR, AGAINST, ABSTAIN
}
