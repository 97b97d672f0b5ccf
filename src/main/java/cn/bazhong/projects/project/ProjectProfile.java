package cn.bazhong.projects.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a project is: filled in on the application, frozen in baselines. Everything may be missing while it is a draft;
 * what has to be there, and what it means, is for the rules to say. Only bounds are kept here, so that no input, however
 * wrong, is stored outside them. Missing lists are empty lists.
 */
@Schema(description = "Profile of a project. Every field may be null in a draft. Amounts are CNY yuan, two decimals.")
public record ProjectProfile(
        @Schema(description = "Full name of the project") @Size(max = 200) String name,
        @Schema(description = "What is to be built or provided, and why") @Size(max = 4000) String summary,
        @Schema(description = "Performance goals (A8(6)): measurable, with the year they are to be reached")
        @Size(max = 4000) String performanceGoals,
        @Schema(description = "Category of content (A2)") Category category,
        @Schema(description = "New, extension or upgrade; rebuilding counts as upgrade (A2)") Nature nature,
        @Schema(description = "The project extended or upgraded, where it is kept in the portal (UUID)")
        @Size(max = 36) String originalProjectId,
        @Schema(description = "Whether the original project is accepted, declared where it is not in the portal (A8(8))")
        Boolean originalProjectAccepted,
        @Schema(description = "Design, construction or operation and maintenance service (A2)") ContentKind contentKind,
        @Schema(description = "Built by the owner itself or purchased as a service (A4)") Mode mode,
        @Schema(description = "Whether the money is government investment; decides approval or filing (A6)")
        Boolean governmentInvestment,
        @Schema(description = "Code of the sector") @Size(max = 32) String sector,
        @Schema(description = "Organisation code of the industry authority, if there is one (A20)")
        @Size(max = 32) String industryAuthority,
        @Schema(description = "Name of the person who holds the responsible post (A24)")
        @Size(max = 64) String responsiblePerson,
        @Schema(description = "The responsible post: principal head of the owner (A24)")
        @Size(max = 64) String responsiblePost,
        @Schema(description = "Total investment in yuan, at most 13 integer digits and two decimals")
        @PositiveOrZero @Digits(integer = 13, fraction = 2) BigDecimal totalInvestment,
        @Schema(description = "Funds by year and source; they sum to the total")
        @Size(max = 60) List<@NotNull @Valid FundingLine> fundingLines,
        @Schema(description = "First day of the planned period, 2000 to 2100") @PlausibleDate LocalDate plannedStart,
        @Schema(description = "Last day of the planned period, 2000 to 2100") @PlausibleDate LocalDate plannedEnd,
        @Schema(description = "Plan or decision the project rests on (A19)") @Valid PlanningBasis planningBasis,
        @Schema(description = "The owner's declaration on each of the eight items of Article 8")
        @Size(max = 8) List<@NotNull @Valid NegativeListDeclaration> negativeList,
        @Schema(description = "Systems to be merged or replaced, with the day they are shut down (A8)")
        @Size(max = 50) List<@NotNull @Valid ReplacedSystem> systemsReplaced,
        @Schema(description = "Whether it runs on the Smart Bazhong cloud (A7, A8(3))") Boolean cloudDeployed,
        @Schema(description = "Common platforms it connects to (A7, A8(5))")
        @Size(max = 4) List<@NotNull Platform> platformsConnected,
        @Schema(description = "Whether its information is shared (A10)") Boolean sharesData,
        @Schema(description = "Law or regulation that forbids sharing, where it does not share (A10, A11)")
        @Size(max = 1000) String nonSharingBasis,
        @Schema(description = "Why it is applied for although required data are not delivered; the committee decides on it (A11)")
        @Size(max = 1000) String undeliveredDataGrounds,
        @Schema(description = "Information resource catalogue (A16)")
        @Size(max = 200) List<@NotNull @Valid CatalogueEntry> catalogueEntries,
        @Schema(description = "How secure and reliable the hardware and software products are (A46)")
        @Size(max = 4000) String secureProductStatement,
        @Schema(description = "Whether the construction funds are arranged by state or province (A13)")
        Boolean upstreamCoordinated,
        @Schema(description = "Whether counties have to share or work with it (A9)") Boolean countySharing,
        @Schema(description = "Other departments that take part, each with its scope and data duties (A22)")
        @Size(max = 50) List<@NotNull @Valid Participant> participants,
        @Schema(description = "Whether civil works are newly built (A23)") Boolean civilWorks,
        @Schema(description = "Whether it uses much energy (A23)") Boolean highEnergyUse,
        @Schema(description = "Code in the national investment platform, if it has one")
        @Size(max = 64) String nationalProjectCode) {

    public ProjectProfile {
        fundingLines = listOf(fundingLines);
        negativeList = listOf(negativeList);
        systemsReplaced = listOf(systemsReplaced);
        platformsConnected = listOf(platformsConnected);
        catalogueEntries = listOf(catalogueEntries);
        participants = listOf(participants);
    }

    /** Unlike {@code List.copyOf} it bears null elements, which validation then names. */
    private static <T> List<T> listOf(List<T> items) {
        return items == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(items));
    }

    /** Category of the content (A2). */
    public enum Category {
        INFRASTRUCTURE, APPLICATION_SYSTEM, SECURITY_SYSTEM
    }

    /** Whether there is something before it (A2). */
    public enum Nature {
        NEW, EXTENSION, UPGRADE;

        /** An extension or upgrade names the project it starts from. */
        public boolean hasOriginal() {
            return this != NEW;
        }
    }

    /** What is paid for (A2). */
    public enum ContentKind {
        DESIGN, CONSTRUCTION, OPERATION_SERVICE
    }

    /** How it comes about (A4). */
    public enum Mode {
        SELF_BUILT, PURCHASED_SERVICE
    }

    /** Where money comes from (A2). */
    public enum FundingSource {
        SPECIAL_FUNDS, UPPER_LEVEL_FUNDS, SELF_RAISED, ENTERPRISE_CONTRIBUTION
    }

    /** What the project rests on (A19). */
    public enum PlanningBasisKind {
        SPECIAL_PLAN, PARTY_GOVERNMENT_DECISION, NONE
    }

    /** The common platforms of Articles 7 and 8(5). */
    public enum Platform {
        EXCHANGE_PLATFORM, INTEGRATED_SERVICES, COMMON_SUPPORT, COLLABORATIVE_OFFICE
    }

    /** How a resource is shared between departments (A10, A16). */
    public enum SharingKind {
        UNCONDITIONAL, CONDITIONAL, NONE
    }

    /** How a resource is opened to society (A10, A16). */
    public enum OpenKind {
        OPEN, CONDITIONAL, NONE
    }

    /** Funds of one year from one source. */
    public record FundingLine(
            @Schema(description = "Calendar year, 2000 to 2100") @Min(2000) @Max(2100) Integer year,
            @Schema(description = "Source of the funds (A2)") FundingSource source,
            @Schema(description = "Amount in yuan") @PositiveOrZero @Digits(integer = 13, fraction = 2)
            BigDecimal amount) {
    }

    /** The plan or decision a project rests on (A19). */
    public record PlanningBasis(
            @Schema(description = "Kind of basis") PlanningBasisKind kind,
            @Schema(description = "Title and number of the plan or decision") @Size(max = 500) String reference) {
    }

    /** The owner's word on one item of Article 8. */
    public record NegativeListDeclaration(
            @Schema(description = "Item of Article 8, 1 to 8") @NotNull @Min(1) @Max(8) Integer item,
            @Schema(description = "Whether the item describes this project") Boolean applies,
            @Schema(description = "Law or regulation that allows it all the same, cited by name and article")
            @Size(max = 1000) String legalBasis,
            @Schema(description = "Explanation for the reviewers") @Size(max = 2000) String explanation) {
    }

    /** A system that ends with this project (A8). */
    public record ReplacedSystem(
            @Schema(description = "Name of the system") @Size(max = 200) String name,
            @Schema(description = "Day it is shut down, 2000 to 2100") @PlausibleDate LocalDate shutdownDate) {
    }

    /** One information resource (A16). */
    public record CatalogueEntry(
            @Schema(description = "Name of the resource") @Size(max = 200) String resource,
            @Schema(description = "Its data fields") @Size(max = 2000) String fields,
            @Schema(description = "How it is shared") SharingKind sharingKind,
            @Schema(description = "How it is opened") OpenKind openKind,
            @Schema(description = "Whether it is opened to particular firms or organisations only (A10)")
            Boolean onlyForParticularFirms,
            @Schema(description = "Format, for example database table, API or file") @Size(max = 64) String format,
            @Schema(description = "How often it is updated") @Size(max = 64) String updateCycle) {
    }

    /** A department that takes part in a cross-department project (A22). */
    public record Participant(
            @Schema(description = "Organisation code") @Size(max = 32) String department,
            @Schema(description = "What it builds") @Size(max = 2000) String scope,
            @Schema(description = "The data it supplies and its duties") @Size(max = 2000) String dataDuties) {
    }
}
