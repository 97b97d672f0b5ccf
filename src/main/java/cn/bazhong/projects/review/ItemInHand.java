package cn.bazhong.projects.review;

import cn.bazhong.projects.regulation.Finding;
import java.util.List;

/**
 * An item with what lies on the table for it.
 *
 * @param deliberation who decides and how they voted: as things stand, or as it was when the item was concluded on
 * @param against      what of its docket stands against deciding it now, beside panel and votes
 */
record ItemInHand(SessionItem item, List<Declaration> declared, List<Ballot> ballots, Deliberation deliberation,
        List<Finding> against) {
}
