package cn.bazhong.projects.wording;

import cn.bazhong.projects.identity.Actor;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** Words the papers on one sort of matter. The feature whose matters they are implements it, one bean a sort. */
public interface PaperSource {

    PaperMatter matter();

    /**
     * The papers on a matter that the reader may see, as the matter stands; 404 where the reader may not see the matter.
     *
     * @param reader who asks: what the matter keeps from them is in none of the papers
     */
    Uni<List<PaperDraft>> drafts(UUID matter, Actor reader);
}
