package cn.bazhong.projects.review;

/** What is concluded on an item in a session. */
public enum ReviewVerdict {
    /** As applied for. */
    AGREE(true, true),
    /** With a smaller amount. */
    REDUCE(true, true),
    /** Agreed once the owner has mended what is named, by a day; a re-check turns it into AGREE or DEFER. */
    AGREE_AFTER_REVISION(false, true),
    /** Not now: of a list, not this year; of a dossier, not as it is, so that it goes back to its owner. */
    DEFER(true, false),
    /** Not at all. */
    DELETE(true, false),
    /** Not decided here; back to a later session, whatever the reason. */
    CARRY_OVER(false, false);

    private final boolean forGood;
    private final boolean passing;

    ReviewVerdict(boolean forGood, boolean passing) {
        this.forGood = forGood;
        this.passing = passing;
    }

    /** Whether it is the last word of the committee, which its docket takes in. */
    boolean isForGood() {
        return forGood;
    }

    /** Whether it needs the votes that the policy asks for. */
    boolean isPassing() {
        return passing;
    }

    /** Whether it decides the item, for which the panel of Article 5 has to stand. */
    boolean decides() {
        return this != CARRY_OVER;
    }
}
