package cn.bazhong.projects.performance;

import cn.bazhong.projects.document.DocumentType;
import cn.bazhong.projects.document.FiledDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What the rules of self-evaluations look at. */
record SelfEvaluationFacts(SubmitSelfEvaluation evaluation, EvaluationWindow window, List<FiledDocument> filed, LocalDate today) {

    /** Every dimension, each once. */
    boolean isScored() {
        return evaluation.scores().size() == Dimension.values().length
                && evaluation.scores().stream().map(SubmitSelfEvaluation.Score::dimension).distinct().count() == Dimension.values().length;
    }

    boolean hasReport() {
        return filed.stream().anyMatch(one -> one.type() == DocumentType.EVALUATION_REPORT);
    }

    boolean isFiled() {
        return filed.stream().map(FiledDocument::documentId).collect(Collectors.toSet()).containsAll(evaluation.documents());
    }
}
