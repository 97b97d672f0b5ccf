package cn.bazhong.projects.review;

import cn.bazhong.projects.procedure.ItemVerdict;
import java.util.Optional;

/** What is concluded on an item in a session. */
public enum ReviewVerdict {
    /** As applied for. */
    AGREE(ItemVerdict.AGREE, true),
    /** With a smaller amount. */
    REDUCE(ItemVerdict.REDUCE, true),
    /** Agreed once the owner has mended what is named, by a day; a re-check turns it into AGREE or DEFER. */
    AGREE_AFTER_REVISION(null, true),
    /** Not this year. */
    DEFER(ItemVerdict.DEFER, false),
    DELETE(ItemVerdict.DELETE, false),
    /** Not decided here; back to a later session, whatever the reason. */
    CARRY_OVER(null, false);

    private final ItemVerdict onTheLine;
    private final boolean passing;

    ReviewVerdict(ItemVerdict onTheLine, boolean passing) {
        this.onTheLine = onTheLine;
        this.passing = passing;
    }

    /** What it means for the line of the list; nothing yet where it is not final. */
    Optional<ItemVerdict> onTheLine() {
        return Optional.ofNullable(onTheLine);
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
