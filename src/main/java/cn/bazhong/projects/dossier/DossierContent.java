package cn.bazhong.projects.dossier;

import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.ProjectProfile.CatalogueEntry;
import cn.bazhong.projects.project.ProjectProfile.Participant;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a dossier says. Everything may be missing in a draft; what has to be there is for the rules to say. */
@Schema(description = "Contents of a dossier. Every field may be null in a draft. Amounts are CNY yuan, two decimals.")
public record DossierContent(
        @Schema(description = "The sections in words, each at most once") @Size(max = 11) List<@NotNull @Valid Chapter> chapters,
        @Schema(description = "The costs; they sum to what the project costs by this dossier")
        @Size(max = 200) List<@NotNull @Valid CostLine> costLines,
        @Schema(description = "Information resource catalogue (A16)")
        @Size(max = 200) List<@NotNull @Valid CatalogueEntry> catalogueEntries,
        @Schema(description = "Products, with how secure and reliable they are (A46)")
        @Size(max = 200) List<@NotNull @Valid Product> products,
        @Schema(description = "Departments that take part, each with its scope and data duties (A22)")
        @Size(max = 50) List<@NotNull @Valid Participant> participants,
        @Schema(description = "Grade of classified protection the system is planned for (A45)") @Min(1) @Max(5)
        Integer protectionGrade,
        @Schema(description = "The dossier as a document of the project") UUID documentId,
        @Schema(description = "Other documents that belong to it") @Size(max = 30) List<@NotNull UUID> attachments) {

    static final DossierContent EMPTY = new DossierContent(null, null, null, null, null, null, null, null);

    public DossierContent {
        chapters = listOf(chapters);
        costLines = listOf(costLines);
        catalogueEntries = listOf(catalogueEntries);
        products = listOf(products);
        participants = listOf(participants);
        attachments = listOf(attachments);
    }

    /** Unlike {@code List.copyOf} it bears null elements, which validation then names. */
    private static <T> List<T> listOf(List<T> items) {
        return items == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(items));
    }

    /** A first draft need not repeat what the application said. */
    static DossierContent from(ProjectProfile profile) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Chapter(Section.SCOPE, profile.summary()));
        return new DossierContent(chapters, List.of(), profile.catalogueEntries(), List.of(), profile.participants(), null, null,
                List.of());
    }

    /** The next dossier says the same until it is written; its own document is another one. */
    DossierContent forNext() {
        return new DossierContent(chapters, costLines, catalogueEntries, products, participants, protectionGrade, null, List.of());
    }

    /** Sum of the costs, yuan. */
    BigDecimal amount() {
        return costLines.stream().map(CostLine::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    String text(Section section) {
        return chapters.stream().filter(chapter -> chapter.section() == section).map(Chapter::text)
                .filter(Objects::nonNull).findFirst().orElse("");
    }

    boolean says(Section section) {
        return !text(section).isBlank();
    }

    /** Whether anything at all is filled in for it. */
    boolean fills(Section section) {
        return !part(section).equals(EMPTY.part(section));
    }

    /** What belongs to a section: its words and what else is filled in for it. */
    Map<String, Object> part(Section section) {
        Map<String, Object> part = new TreeMap<>(Map.of("text", text(section)));
        switch (section) {
            case COSTS -> part.put("costLines", costLines);
            case DATA_RESOURCES -> part.put("catalogueEntries", catalogueEntries);
            case PRODUCTS -> part.put("products", products);
            case JOINT_CONSTRUCTION -> part.put("participants", participants);
            case SECURITY -> part.put("protectionGrade", protectionGrade == null ? 0 : protectionGrade);
            default -> { }
        }
        return part;
    }
}
