package cn.bazhong.projects.review;

import jakarta.annotation.Nullable;
import cn.bazhong.projects.identity.Actor;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The minutes and whether they are final. */
@Schema(name = "SessionMinutes")
public record MinutesView(
        @Schema(description = "Whether the session has ended; before, they are a draft") boolean frozen,
        @Schema(description = "SHA-256 of the minutes in canonical form (RFC 8785), as in the record; null in a draft")
        @Nullable String digest,
        @Schema(description = "Whether what is kept still has that digest; null in a draft") @Nullable Boolean intact,
        Minutes minutes) {

    static MinutesView draft(Minutes minutes, Sitting sitting, Actor reader) {
        return new MinutesView(false, null, null, readable(minutes, sitting, reader));
    }

    static MinutesView frozen(Minutes minutes, String digest, boolean intact, Sitting sitting, Actor reader) {
        return new MinutesView(true, digest, intact, readable(minutes, sitting, reader));
    }

    /** Who was recused on an item does not read how the others voted on it. */
    private static Minutes readable(Minutes all, Sitting sitting, Actor reader) {
        List<Minutes.Item> items = all.items().stream().map(item -> sitting.findItem(item.itemId())
                .filter(one -> sitting.isWithheld(one, reader)).map(one -> item.withoutVotes()).orElse(item)).toList();
        return new Minutes(all.sessionId(), all.docket(), all.title(), all.year(), all.heldOn(), all.place(), all.convenedBy(),
                all.convenedAt(), all.postponements(), all.openedBy(), all.openedAt(), all.closedBy(), all.closedAt(),
                all.rules(), all.members(), items);
    }
}
