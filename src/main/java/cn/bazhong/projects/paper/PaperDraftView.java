package cn.bazhong.projects.paper;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.wording.PaperKind;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper that the reader's organ may draw up. */
@Schema(name = "PaperDraft", description = "A paper that the reader's organ may draw up and, once the matter is so far, issue")
public record PaperDraftView(PaperKind kind, UUID part,
        @Schema(description = "Tells it from others of its kind; null where there is one") @Nullable String about, Article article,
        String title, @Schema(description = "Whom it is addressed to; null where nobody") @Nullable String addressee,
        @Schema(description = "The organ as the paper names it") String organName,
        @Schema(description = "The number the matter has, which has to be the paper's; null where it has none") @Nullable String number,
        @Schema(description = "The day the matter has, which has to be the paper's; null where it has none") @Nullable LocalDate date,
        List<Action> actions) {
}
