package cn.bazhong.projects.review;

import cn.bazhong.projects.annuallist.AnnualList;
import cn.bazhong.projects.annuallist.AnnualLists;
import cn.bazhong.projects.annuallist.CommitteeConclusions;
import cn.bazhong.projects.annuallist.ListLine;
import cn.bazhong.projects.annuallist.ListLines;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.procedure.ItemDecision;
import cn.bazhong.projects.procedure.ItemVerdict;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.project.ProjectProfile;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The lines of an annual list or of an adjustment of it, line by line (A15). */
@ApplicationScoped
class ListDocket implements Docket {
    private final AnnualLists lists;
    private final ListLines lines;
    private final CommitteeConclusions conclusions;
    private final Procedures procedures;
    private final SessionJson json;
    private final Clock clock;

    ListDocket(AnnualLists lists, ListLines lines, CommitteeConclusions conclusions, Procedures procedures, SessionJson json,
            Clock clock) {
        this.lists = lists;
        this.lines = lines;
        this.conclusions = conclusions;
        this.procedures = procedures;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public DocketKind kind() {
        return DocketKind.ANNUAL_LIST;
    }

    @Override
    public Uni<Occasion> occasion(UUID list, String jurisdiction, LocalDate day) {
        return lists.require(list).map(found -> Occasion.ofList(found.id(), found.jurisdiction(), found.year(),
                found.adjustment(), found.policyVersion()));
    }

    @Override
    public Uni<Readiness> readiness(Occasion occasion, Set<UUID> items) {
        return lists.require(occasion.list())
                .map(list -> new Readiness(list.state() == AnnualList.State.AT_COMMITTEE, Map.of()));
    }

    /** By project code. */
    @Override
    public Uni<List<ReviewedItem>> waiting(Occasion occasion) {
        return procedures.openStep(ProcedureKind.ANNUAL_LIST, occasion.list()).map(this::arrival)
                .chain(arrivedOn -> lines.ofList(occasion.list()).map(all -> all.stream().filter(ListDocket::waits)
                        .map(line -> item(line, arrivedOn)).toList()));
    }

    @Override
    public Uni<Void> record(Occasion occasion, List<Concluded> concluded, UUID session, LocalDate takenOn, Actor actor) {
        List<ItemDecision> decisions = concluded.stream().map(ListDocket::decision).toList();
        Map<UUID, Integer> ranks = concluded.stream().filter(one -> one.rank() != null)
                .collect(Collectors.toMap(Concluded::item, Concluded::rank));
        return lists.require(occasion.list())
                .chain(list -> conclusions.record(list, decisions, ranks, session, takenOn, actor));
    }

    private static boolean waits(ListLine line) {
        return line.isIncluded() && line.standing() == ListLine.Standing.PROPOSED;
    }

    /** The day the list came to the committee, for the last time where the city gave it back. */
    private LocalDate arrival(Step open) {
        return open != null && open.kind() == StepKind.LIST_DETERMINATION
                ? LocalDate.ofInstant(open.openedAt(), clock.getZone()) : LocalDate.MIN;
    }

    private ReviewedItem item(ListLine line, LocalDate arrivedOn) {
        return new ReviewedItem(line.id(), line.version(), line.projectId(), line.projectCode(), line.projectName(),
                line.ownerDepartment(), json.read(line.profileJson(), ProjectProfile.class).industryAuthority(), line.amount(),
                line.needsDecision(), line.findingsJson(), arrivedOn);
    }

    private static ItemDecision decision(Concluded one) {
        return new ItemDecision(one.item(), one.version(), verdict(one.verdict()), one.reducedTo(), one.reason());
    }

    private static ItemVerdict verdict(ReviewVerdict verdict) {
        return switch (verdict) {
            case AGREE -> ItemVerdict.AGREE;
            case REDUCE -> ItemVerdict.REDUCE;
            case DEFER -> ItemVerdict.DEFER;
            case DELETE -> ItemVerdict.DELETE;
            case AGREE_AFTER_REVISION, CARRY_OVER -> throw new IllegalArgumentException("Not for good: " + verdict);
        };
    }
}
