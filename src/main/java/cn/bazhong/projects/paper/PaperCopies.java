package cn.bazhong.projects.paper;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.Worker;
import cn.bazhong.projects.record.Canonical;
import cn.bazhong.projects.wording.PaperDraft;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/** Sets papers as Word documents, away from the event loop. */
@ApplicationScoped
class PaperCopies {
    private final Worker worker;
    private final StoredJson json;

    PaperCopies(Worker worker, StoredJson json) {
        this.worker = worker;
        this.json = json;
    }

    /** @param number to be printed; {@code null} for a draft that says it is one */
    Uni<byte[]> set(PaperDraft draft, @Nullable String number, @Nullable LocalDate on) {
        Stamp stamp = new Stamp(draft.kind().form(), draft.author(), number, on);
        return worker.uni(() -> Typesetter.set(draft.text(), stamp));
    }

    /** By what is told whether it says the same, whatever its number and day. */
    String says(PaperDraft draft) {
        return Canonical.digest(json.read(json.write(draft.text()), Map.class));
    }
}
