package cn.bazhong.projects.review;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.wording.PaperDraft;
import cn.bazhong.projects.wording.PaperMatter;
import cn.bazhong.projects.wording.PaperSource;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The papers of a session of the committee (A5): notice, sign-in sheet, opinions of the experts, minutes. */
@ApplicationScoped
class SessionPapers implements PaperSource {
    private final Sittings sittings;
    private final SessionJson json;

    SessionPapers(Sittings sittings, SessionJson json) {
        this.sittings = sittings;
        this.json = json;
    }

    @Override
    public PaperMatter matter() {
        return PaperMatter.REVIEW_SESSION;
    }

    /** What the experts said on an item is kept from whoever is recused on it. */
    @Override
    public Uni<List<PaperDraft>> drafts(UUID matter, Actor reader) {
        return sittings.require(matter, reader).map(sitting -> new SessionWording(sitting,
                new MinutesWriter(sitting, json.postponements(sitting.session())).write(null, null)).drafts(one ->
                        !sitting.isWithheld(one, reader)));
    }
}
