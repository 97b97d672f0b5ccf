package cn.bazhong.projects.review;

import jakarta.annotation.Nullable;
import cn.bazhong.projects.identity.Actor;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The minutes and whether they are final. */
@Schema(name = "SessionMinutes")
public record MinutesView(DocketKind docket,
        @Schema(description = "What people call the session") String title, String titleEn,
        @Schema(description = "Whether the session has ended; before, they are a draft") boolean frozen,
        @Schema(description = "SHA-256 of the minutes in canonical form (RFC 8785), as in the record; null in a draft")
        @Nullable String digest,
        @Schema(description = "Whether what is kept still has that digest; null in a draft") @Nullable Boolean intact,
        Minutes minutes) {

    static MinutesView draft(Minutes minutes, Sitting sitting, Actor reader) {
        return of(false, null, null, readable(minutes, sitting, reader), sitting);
    }

    static MinutesView frozen(Minutes minutes, String digest, boolean intact, Sitting sitting, Actor reader) {
        return of(true, digest, intact, readable(minutes, sitting, reader), sitting);
    }

    private static MinutesView of(boolean frozen, String digest, Boolean intact, Minutes minutes, Sitting sitting) {
        Occasion occasion = sitting.session().occasion();
        return new MinutesView(occasion.docket(), occasion.title(), occasion.titleEn(), frozen, digest, intact, minutes);
    }

    /** Who was recused on an item does not read how the others voted on it. */
    private static Minutes readable(Minutes all, Sitting sitting, Actor reader) {
        List<Minutes.Item> items = all.items().stream().map(item -> sitting.findItem(item.itemId())
                .filter(one -> sitting.isWithheld(one, reader)).map(one -> item.withoutVotes()).orElse(item)).toList();
        return new Minutes(all.sessionId(), all.year(), all.heldOn(), all.place(), all.convenedBy(),
                all.convenedAt(), all.postponements(), all.openedBy(), all.openedAt(), all.closedBy(), all.closedAt(),
                all.rules(), all.members(), items);
    }
}
