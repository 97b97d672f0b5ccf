package cn.bazhong.projects.performance;

import cn.bazhong.projects.document.FiledDocument;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A post-evaluation as far as it has come.
 *
 * @param material  {@code null} before it was handed over, or where it went on without
 * @param result    {@code null} before; what was not agreed to goes to {@code earlier}
 * @param statement {@code null} before the owner said something or that it has nothing to say
 */
@Schema(name = "PostEvaluation", description = "A post-evaluation with what each side brought to it (A42)")
record PostEvaluation(OrderPostEvaluation order, @Nullable Handed material, @Nullable Result result, @Nullable Said statement,
        @Schema(description = "Results the other organs did not agree to") List<Result> earlier) {

    /** What the owner handed over. */
    @Schema(name = "EvaluationMaterial")
    record Handed(String text, List<FiledDocument> documents, LocalDate on) {
    }

    /** What it came to. */
    @Schema(name = "EvaluationResult")
    record Result(EnterEvaluationResult entered, FiledDocument report, LocalDate on,
            @Schema(description = "What the owner said on one that was not agreed to") @Nullable String statement) {
    }

    /** What the owner said on the result; without text it had nothing to say. */
    @Schema(name = "EvaluationStatement")
    record Said(@Nullable String text, LocalDate on) {
    }

    static PostEvaluation of(OrderPostEvaluation order) {
        return new PostEvaluation(order, null, null, null, List.of());
    }

    PostEvaluation with(Handed handed) {
        return new PostEvaluation(order, handed, result, statement, earlier);
    }

    PostEvaluation with(Result entered) {
        return new PostEvaluation(order, material, entered, null, earlier);
    }

    PostEvaluation with(Said said) {
        return new PostEvaluation(order, material, result, said, earlier);
    }

    /** The other organs want it evaluated again. */
    PostEvaluation again() {
        List<Result> before = new ArrayList<>(earlier);
        before.add(new Result(result.entered(), result.report(), result.on(), statement == null ? null : statement.text()));
        return new PostEvaluation(order, material, null, null, List.copyOf(before));
    }
}
