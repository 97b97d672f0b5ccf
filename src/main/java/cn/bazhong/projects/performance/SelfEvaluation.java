package cn.bazhong.projects.performance;

import cn.bazhong.projects.document.FiledDocument;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A self-evaluation as it was handed in last. */
@Schema(name = "SelfEvaluation", description = "Self-evaluation as handed in, within or after its window (A42)")
record SelfEvaluation(SubmitSelfEvaluation handedIn, EvaluationWindow window, List<FiledDocument> documents) {
}
