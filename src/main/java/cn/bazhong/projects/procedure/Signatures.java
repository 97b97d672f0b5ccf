package cn.bazhong.projects.procedure;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.identity.Actor;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** The signing within a department: one way, whatever is signed. */
@ApplicationScoped
public class Signatures {
    private final Signing signing;
    private final StoredJson json;
    private final Clock clock;

    Signatures(Signing signing, StoredJson json, Clock clock) {
        this.signing = signing;
        this.json = json;
        this.clock = clock;
    }

    /** Who signs in a department, by its organisation code. */
    public Uni<SigningLevels> of(String department) {
        return signing.of(department);
    }

    /** Whether nobody signs in the actor's own department, or the actor does so last: who speaks for it without anybody else. */
    public Uni<Boolean> issues(Actor actor) {
        return signing.of(actor.department()).map(levels -> levels.mayConclude(actor.standsFor()));
    }

    /** Drafted, and nothing of it is signed; it goes to the level above whoever drafted it. */
    public SigningSheet draft(SigningLevels levels, Actor by) {
        return new SigningSheet(levels.levelOf(by.standsFor()) + 1, json.write(List.of()), by, clock.instant());
    }

    /** @return whether that was the last signature */
    public boolean sign(SigningSheet sheet, SigningLevels levels, Actor by) {
        int level = levels.turn(sheet);
        boolean last = levels.isLast(sheet);
        String all = json.write(Stream.concat(signed(sheet).stream(),
                Stream.of(new DraftView.Signature(level, by.signature(), clock.instant()))).toList());
        if (last) {
            sheet.conclude(all);
        } else {
            sheet.sign(all, level + 1);
        }
        return last;
    }

    public SigningProgress progress(SigningSheet sheet, SigningLevels levels) {
        return new SigningProgress(sheet.state(), sheet.draftedByName(), sheet.draftedAt(), levels.levels(), signed(sheet),
                waitsFor(sheet, levels), sheet.returnedByName(), sheet.returnedBecause());
    }

    private List<DraftView.Signature> signed(SigningSheet sheet) {
        return List.of(json.read(sheet.signatures(), DraftView.Signature[].class));
    }

    @Nullable
    private static Integer waitsFor(SigningSheet sheet, SigningLevels levels) {
        return sheet.isSigning() && !levels.isEmpty() ? (Integer) levels.turn(sheet) : null;
    }
}
