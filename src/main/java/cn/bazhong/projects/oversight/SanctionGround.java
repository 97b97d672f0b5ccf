package cn.bazhong.projects.oversight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What Article 44 has sanctioned, in its order. Texts: {@code sanctionGround.<name>}. */
@Schema(description = "What is sanctioned (A44)")
public enum SanctionGround {
    /** Filing or approval was not carried out. */
    NO_FILING_OR_APPROVAL,
    /** By mismanagement or fraud. */
    SERIOUS_OVERRUN,
    POOR_QUALITY,
    LOSS_OR_WASTE,
    /** A safety accident, or another one somebody answers for. */
    ACCIDENT,
    /** Funds of a project kept back or used otherwise. */
    MISAPPROPRIATION,
    /** Money for operation arranged against the rules. */
    IRREGULAR_OPERATION_MONEY
}
