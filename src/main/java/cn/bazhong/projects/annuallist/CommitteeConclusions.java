package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.procedure.ItemDecision;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Takes in what a session of the review committee concluded on lines of a list (A5, A15). */
@ApplicationScoped
public class CommitteeConclusions {

    /**
     * Records one conclusion a line and moves the line. 409 unless the list is at the committee, 412 when a line has
     * changed since it was looked at.
     *
     * @param heldOn day of the session, the legal date of its conclusions
     */
    public Uni<Void> record(AnnualList list, List<ItemDecision> conclusions, UUID session, LocalDate heldOn, Actor actor) {
        return Uni.createFrom().failure(new UnsupportedOperationException("record"));
    }
}
