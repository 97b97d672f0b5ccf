package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.procedure.ItemDecision;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes in what a session of the review committee concluded on lines of a list (A5, A15). */
@ApplicationScoped
public class CommitteeConclusions {
    private final AnnualLists lists;
    private final ListLines lines;
    private final LineDecisions decisions;
    private final Clock clock;

    CommitteeConclusions(AnnualLists lists, ListLines lines, LineDecisions decisions, Clock clock) {
        this.lists = lists;
        this.lines = lines;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * Records one conclusion a line and moves the line; a line may be concluded on again in a later session. AGREE is to
     * what was applied for, REDUCE to less. All or nothing: 409 unless the list is at the committee, 412 when a line has
     * changed since it was looked at, 422 when a conclusion does not fit its line, by field {@code conclusions[i]}.
     *
     * @param ranks  places that the committee gave on the list, from 1, by line; what has none follows by project code
     * @param heldOn day of the session, the legal date of its conclusions
     */
    public Uni<Void> record(AnnualList list, List<ItemDecision> conclusions, Map<UUID, Integer> ranks, UUID session,
            LocalDate heldOn, Actor actor) {
        LineDecision.Given given = LineDecision.Given.inSession(session, heldOn, actor, clock.instant());
        return lists.lineChanges(list, AnnualList.State.AT_COMMITTEE, "list-not-at-committee")
                .chain(() -> lines.ofList(list.id()))
                .chain(all -> decisions.keep(list, concluded(conclusions, all), all, given).invoke(() -> rank(all, ranks)));
    }

    private static void rank(List<ListLine> all, Map<UUID, Integer> ranks) {
        all.stream().filter(line -> ranks.containsKey(line.id())).forEach(line -> line.rank(ranks.get(line.id())));
    }

    private static List<Decided> concluded(List<ItemDecision> conclusions, List<ListLine> all) {
        return new Deciding("conclusions", conclusions, LineState.ofIncluded(all)).byCommittee();
    }
}
