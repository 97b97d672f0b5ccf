package cn.bazhong.projects.review;

/** What was answered to an invitation. */
public enum Answer {
    NONE, ACCEPTED, DECLINED
}
