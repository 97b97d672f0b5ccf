package cn.bazhong.projects.review;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.regulation.Article;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Whether what is entered fits those who sit: a vote counts only from somebody present who is not recused on the item, and
 * what a member cast by their own account is not changed by anybody else (A5). Pure.
 */
record VoteEntries(Sitting sitting, List<ItemEntries> entries) {

    void refuseWhatDoesNotFit() {
        List<Violation> violations = new ArrayList<>();
        Set<UUID> items = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!items.add(entries.get(i).itemId())) {
                violations.add(new Violation("items[" + i + "].itemId", "session-item-twice"));
            }
            violations.addAll(unknown(entries.get(i)));
        }
        Problem.refuse(violations);
        entries.forEach(entry -> Obstacle.refuse(obstacles(entry)));
    }

    /** The votes to be written; one that a member cast themselves stays theirs. */
    List<Ballot> ballots(String by, Instant at) {
        return entries.stream().filter(entry -> entry.votes() != null).flatMap(entry -> entry.votes().stream()
                .filter(vote -> inPerson(sitting.requireItem(entry.itemId()), vote.memberId()).isEmpty())
                .map(vote -> new Ballot(entry.itemId(), vote.memberId(), vote.vote(), vote.score(), vote.opinion(), false,
                        by, at))).toList();
    }

    /** Refuses what a member may not say for themselves. */
    static void refuseWhatDoesNotFit(Sitting sitting, Seat seat, List<OwnBallot> own) {
        Set<UUID> items = new HashSet<>();
        for (int i = 0; i < own.size(); i++) {
            OwnBallot one = own.get(i);
            if (!items.add(one.itemId())) {
                throw Problem.invalid("items[" + i + "].itemId", "session-item-twice");
            }
            if (one.declaresConflict() == (one.vote() != null)) {
                throw Problem.invalid("items[" + i + "].vote", "session-vote-or-conflict");
            }
            if (one.score() != null && (one.declaresConflict() || !scores(sitting, seat))) {
                throw Problem.invalid("items[" + i + "].score", "session-score-of-experts");
            }
            ItemInHand item = sitting.requireItem(one.itemId());
            if (!item.item().isOnAgenda()) {
                throw Problem.notAllowedNow(sitting.session().docket().article(), "item-not-on-agenda",
                        item.item().projectName());
            }
            if (!one.declaresConflict()) {
                Obstacle.refuse(obstacles(item.deliberation().bench(), seat, item.item()));
            }
        }
    }

    private List<Violation> unknown(ItemEntries entry) {
        List<Violation> violations = new ArrayList<>();
        Set<UUID> voters = new HashSet<>();
        if (entry.votes() != null && entry.votes().stream().map(VoteEntry::memberId).anyMatch(id -> !voters.add(id))) {
            violations.add(new Violation("votes", "session-member-twice"));
        }
        boolean strangers = voters.stream().anyMatch(id -> sitting.findMember(id).isEmpty()) || entry.recusals() != null
                && entry.recusals().stream().anyMatch(one -> sitting.findMember(one.memberId()).isEmpty());
        if (strangers) {
            violations.add(new Violation("memberId", "session-unknown-member"));
        } else {
            violations.addAll(misplacedScores(entry));
        }
        return violations;
    }

    private List<Violation> misplacedScores(ItemEntries entry) {
        List<VoteEntry> votes = entry.votes() == null ? List.of() : entry.votes();
        return IntStream.range(0, votes.size()).filter(i -> votes.get(i).score() != null
                        && !scores(sitting, sitting.requireMember(votes.get(i).memberId()).seat()))
                .mapToObj(i -> new Violation("votes[" + i + "].score", "session-score-of-experts")).toList();
    }

    /** Experts alone give scores, and where it is for more than a place on a list. */
    private static boolean scores(Sitting sitting, Seat seat) {
        return sitting.session().docket().isScored() && seat.capacity() == Capacity.EXPERT;
    }

    private List<Obstacle> obstacles(ItemEntries entry) {
        if (entry.votes() == null) {
            return List.of();
        }
        ItemInHand one = sitting.requireItem(entry.itemId());
        Bench bench = bench(one, entry);
        List<Obstacle> obstacles = new ArrayList<>();
        for (VoteEntry vote : entry.votes()) {
            Seat seat = sitting.requireMember(vote.memberId()).seat();
            obstacles.addAll(obstacles(bench, seat, one.item()));
            inPerson(one, vote.memberId()).filter(cast -> cast.vote() != vote.vote()).ifPresent(cast ->
                    obstacles.add(Obstacle.of(Article.A5, "vote-cast-in-person", seat.name(), one.item().projectName())));
        }
        return obstacles;
    }

    /** Who is left when the recusals that come with the votes are taken into account. */
    private Bench bench(ItemInHand one, ItemEntries entry) {
        if (entry.recusals() == null) {
            return one.deliberation().bench();
        }
        ItemFacts facts = new ItemFacts(one.item().ownerDepartment(), one.item().industryAuthority(), entry.recusals().stream()
                .map(two -> new Declaration(two.memberId(), two.reason())).toList());
        return Bench.of(sitting.present(), facts, sitting.named(), sitting.bodies());
    }

    private static List<Obstacle> obstacles(Bench bench, Seat seat, SessionItem item) {
        if (bench.isRecused(seat.id())) {
            return List.of(Obstacle.of(Article.A5, "vote-recused", seat.name(), item.projectName()));
        }
        return bench.isEntitled(seat.id()) ? List.of() : List.of(Obstacle.of(Article.A5, "voter-absent", seat.name()));
    }

    private static Optional<Ballot> inPerson(ItemInHand one, UUID seat) {
        return one.ballots().stream().filter(ballot -> ballot.inPerson() && ballot.seat().equals(seat)).findFirst();
    }
}
