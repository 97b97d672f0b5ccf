package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.document.FiledDocument;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the rules of an acceptance look at.
 *
 * @param hardware whether energy efficiency belongs to it (A46); {@code null} where the owner has not said
 * @param shares   whether the project shares its data (A10)
 * @param earliest day before which it cannot be convened for; {@code null} where nothing says one
 * @param filed    of the documents named, those that are there
 */
record MaterialFacts(AcceptanceContent content, @Nullable Boolean hardware, boolean shares, @Nullable LocalDate earliest,
        List<FiledDocument> filed) {

    static MaterialFacts of(AcceptanceFile file, AcceptanceContent content, List<FiledDocument> filed) {
        Boolean hardware = file.hasHardware(content.hardware()) ? Boolean.TRUE : content.hardware();
        LocalDate earliest = file.isBuilt() ? file.preAccepted().map(AcceptanceReport::heldOn).orElse(null) : file.completedOn().orElse(null);
        return new MaterialFacts(content, hardware, !Boolean.FALSE.equals(file.profile().sharesData()), earliest, filed);
    }

    Stream<MaterialKind> needed() {
        return MaterialKind.needed(Boolean.TRUE.equals(hardware)).stream();
    }

    Optional<Material> handedIn(MaterialKind kind) {
        return content.material(kind).filter(Material::there);
    }

    /** Those with a document. */
    Stream<Material> shown() {
        return content.materials().stream().filter(one -> one.documentId() != null);
    }

    boolean isFiled(Material material) {
        return filed.stream().anyMatch(one -> one.documentId().equals(material.documentId()) && one.type() == material.kind().document());
    }
}
