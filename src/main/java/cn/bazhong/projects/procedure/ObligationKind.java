package cn.bazhong.projects.procedure;

import cn.bazhong.projects.regulation.Article;

/** What may be owed outside the steps of a procedure, each with the article that asks for it. */
public enum ObligationKind {
    /**
     * Whoever is called to a session of the review committee says whether they come. It is not handed over with a person's
     * other matters: they send somebody instead in their answer, or the office calls somebody else.
     */
    ANSWER_INVITATION(Article.A5, false),
    /** The committee agrees subject to revision: the owner mends it and says so. */
    MEND_AS_REVIEWED(Article.A5, true),
    /** What a consulted organ objects to or asks for is answered by the owner before the committee sees the dossier. */
    ANSWER_OPINION(Article.A20, true),
    /** An organ cannot go on without something from the owner; its clock stands still. */
    SUPPLY_MATERIAL(Article.A20, true),
    /** What an organ's agreement was made to depend on. */
    MEET_CONDITION(Article.A21, false),
    /** The owner says a condition is met: whoever set it looks. */
    CHECK_CONDITION(Article.A21, false),
    /** An opinion is overdue: the vice-mayor in charge settles how it goes on. */
    COORDINATE_OPINION(Article.A20, true),
    /** The review went on without it; it is still asked for. */
    GIVE_LATE_OPINION(Article.A20, false),
    /** It came after the review: the office rules whether the committee reviews again. */
    RULE_ON_LATE_OPINION(Article.A20, true),
    /** What another has to do is overdue, and was put to those above: they see to it (A5, A6). */
    FOLLOW_UP_OVERDUE_STEP(Article.A6, false),
    /** What an organ issues in its office is signed within it, level by level: it is one's turn. */
    SIGN_PAPER(Article.A6, false),
    /** Whoever a cross-department dossier names says that its part is as it stands there. */
    CONFIRM_PART(Article.A22, true),
    /** A point of the plan by which a project is carried out. */
    REACH_MILESTONE(Article.A25, false),
    /** The owner says every month how far the project is. */
    REPORT_PROGRESS(Article.A24, false),
    /** Something was done other than approved: the owner says what it has to say. */
    STATE_ON_UNAPPROVED_CHANGE(Article.A25, false),
    /** Whoever approved the project says whether that was major, and caused the overrun. */
    FIND_ON_UNAPPROVED_CHANGE(Article.A25, false),
    /** A rectification is overdue or was not enough: whoever ordered it chooses a measure, or sets another deadline. */
    CHOOSE_MEASURE(Article.A43, false),
    /** A milestone is so late that the owner has to report it. */
    REPORT_INCIDENT(Article.A26, false),
    /** The trial has lasted as long as it has to: its owner has what was built looked at before acceptance. */
    END_TRIAL(Article.A28, false),
    /** A joint opinion asks for something to be put right, or for the owner's word before it fails. */
    CORRECT_ACCEPTANCE(Article.A29, true),
    /** The day by which what was built has to be accepted; from the next one on the owner is restricted. */
    ACCEPT_IN_TIME(Article.A30, false),
    /** The upper level has accepted it: the result is filed. */
    FILE_UPSTREAM_ACCEPTANCE(Article.A31, false),
    /** An owner said nothing when it was heard, and its last day is over: whoever proposed the finding decides. */
    DECIDE_FINDING(Article.A32, false),
    /** It was found that required data were not aggregated: the owner delivers them. */
    DELIVER_DATA(Article.A11, false),
    /** The owner says it has delivered: whoever found that it had not looks. */
    CHECK_DELIVERY(Article.A11, false),
    /** The owner says that what was found insecure is put right: whoever found it looks, and lifts it. */
    CHECK_REMEDY(Article.A47, false),
    /** What an owner hands in for the catalogue of the city is registered, or given back. */
    REGISTER_RESOURCES(Article.A32, false),
    /** Accepted: settlement and final accounts are to be handed in. */
    SUBMIT_FINAL_ACCOUNTS(Article.A40, false),
    /** A report on how far the goals are reached, for every year in which the project is carried out. */
    REPORT_MONITORING(Article.A41, false),
    /** So long in operation that the owner evaluates what has come of it. */
    SELF_EVALUATE(Article.A42, false),
    /** A post-evaluation was ordered and is to be brought to its result. */
    POST_EVALUATE(Article.A42, false),
    /** A system that was replaced is still running: the day by which it has to be shut down. */
    SHUT_DOWN_SYSTEM(Article.A8, true),
    /** An assessment of a running system loses its validity: the last day for the next one. */
    RENEW_ASSESSMENT(Article.A45, false);

    private final Article article;
    private final boolean holdsUp;

    ObligationKind(Article article, boolean holdsUp) {
        this.article = article;
        this.holdsUp = holdsUp;
    }

    public Article article() {
        return article;
    }

    /** Whether the project does not go on under that article until it is done. */
    boolean holdsUp() {
        return holdsUp;
    }
}
