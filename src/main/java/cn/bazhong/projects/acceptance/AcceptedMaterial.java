package cn.bazhong.projects.acceptance;

import jakarta.annotation.Nullable;
import java.time.LocalDate;

/**
 * What an assessment came to with which a project was accepted (A29, A46). For those who look after it later.
 *
 * @param passed       {@code null} for what comes to no result
 * @param validUntil   last day on which it is valid; {@code null} where it was not said
 * @param documentJson the document as it stood then, as {@link cn.bazhong.projects.document.FiledDocument} is kept
 */
public record AcceptedMaterial(MaterialKind kind, @Nullable Boolean passed, @Nullable String level, @Nullable LocalDate validUntil, String documentJson) {
}
