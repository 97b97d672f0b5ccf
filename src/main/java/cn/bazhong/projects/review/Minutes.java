package cn.bazhong.projects.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.regulation.Policy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The minutes of a session, made from what was recorded. Names are those of the day. What came to be minuted later is left out
 * where there is none, so that earlier minutes keep their digest.
 */
@Schema(description = "Minutes of a session: who sat, and item by item who was recused, how each voted and what was concluded")
public record Minutes(UUID sessionId, int year, LocalDate heldOn, String place, String convenedBy, Instant convenedAt,
        List<Postponement> postponements, @Nullable String openedBy, @Nullable Instant openedAt, @Nullable String closedBy,
        @Nullable Instant closedAt,
        Rules rules, List<Participant> members, List<Item> items) {

    /** By which figures it sat. */
    @Schema(name = "MinutesRules")
    public record Rules(UUID policyVersion, int expertShareNumerator, int expertShareDenominator,
            @Schema(description = "Share of the entitled votes that passes an item; null: all of them")
            @Nullable Policy.Share votingThreshold,
            boolean namedDepartmentsRequired) {

        static Rules of(UUID version, Policy policy) {
            return new Rules(version, policy.expertShareNumerator(), policy.expertShareDenominator(), policy.votingThreshold(),
                    policy.namedDepartmentsRequired());
        }
    }

    /** Who was called, and who sat. */
    @Schema(name = "MinutesMember")
    public record Participant(String name, DepartmentRef department, Capacity capacity, Answer answer, boolean present,
            @Schema(description = "Who had been called, where somebody else came") @Nullable String inPlaceOf) {
    }

    /** What happened on one item. */
    @Schema(name = "MinutesItem")
    public record Item(UUID itemId, int number, String projectCode, String projectName, DepartmentRef ownerDepartment,
            @Schema(description = "Yuan: applied for in the list's year, or the total investment of a dossier")
            BigDecimal amount, List<Absence> recused, int entitled, int experts,
            List<DepartmentRef> absentDepartments, @Nullable String presiding,
            @Schema(description = "Empty where they are withheld from the reader") List<Cast> votes, int votesFor,
            int votesAgainst, int abstentions, boolean passed,
            @Schema(description = "Average of the experts' scores")
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal averageScore, @Nullable ReviewVerdict verdict,
            @Nullable BigDecimal reducedTo, @Nullable String reason, @Nullable Integer rank, @Nullable String revisionPoints,
            @Nullable LocalDate reviseBy, @Nullable String concludedBy, @Nullable String onBehalfOf) {

        Item withoutVotes() {
            return new Item(itemId, number, projectCode, projectName, ownerDepartment, amount, recused, entitled, experts,
                    absentDepartments, presiding, List.of(), votesFor, votesAgainst, abstentions, passed, averageScore,
                    verdict, reducedTo, reason, rank, revisionPoints, reviseBy, concludedBy, onBehalfOf);
        }
    }

    /** Who took no part in an item, and why. */
    @Schema(name = "MinutesRecusal")
    public record Absence(String name, RecusalGround ground, @Nullable String reason) {
    }

    /** How somebody voted. */
    @Schema(name = "MinutesVote")
    public record Cast(String name, Capacity capacity, Vote vote,
            @Schema(description = "0 to 100, of an expert on a dossier")
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer score, @Nullable String opinion, boolean inPerson) {
    }
}
