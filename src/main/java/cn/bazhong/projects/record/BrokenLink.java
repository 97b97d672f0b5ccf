package cn.bazhong.projects.record;

/**
 * The first place at which a chain does not hold.
 *
 * @param seq number of the event concerned within its chain, from 1
 */
public record BrokenLink(Break kind, String subjectType, String subjectId, long seq) {

    /** How a chain can be broken. */
    public enum Break {
        /** The content of the event is not the one that was hashed. */
        EDITED,
        /** The event is not there, though later ones are. */
        DELETED,
        /** The event was not written by the portal at this place. */
        INSERTED,
        /** The event does not follow the one before it: something before it was replaced. */
        RELINKED,
        /** The chain ends before its head, or before an earlier export says it did. */
        CUT_TAIL,
        /** The head was not sealed with the portal's key. */
        BAD_SEAL,
        /** An earlier export of the heads names another hash for this event. */
        REWRITTEN,
        /** The head in the export does not carry a seal of ours: the export itself was touched. */
        FORGED_EXPORT
    }
}
