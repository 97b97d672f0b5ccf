package cn.bazhong.projects.operation;

import cn.bazhong.projects.document.FiledDocument;
import jakarta.annotation.Nullable;
import java.time.LocalDate;

/**
 * What the rules of assessments look at.
 *
 * @param filed  the document named, where it is there; {@code null} otherwise
 * @param months period of policy; {@code null} where it sets none
 */
record AssessmentFacts(EnterAssessment assessment, @Nullable FiledDocument filed, @Nullable Integer months, LocalDate today) {
}
