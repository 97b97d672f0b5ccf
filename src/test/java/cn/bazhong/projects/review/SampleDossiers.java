package cn.bazhong.projects.review;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.testsupport.CommitteeRoom;
import io.smallrye.mutiny.Uni;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Dossiers as no feature brings them: kept in memory, for what a session does with any docket. */
final class SampleDossiers implements Docket {
    private final Policies policies;
    private final List<ReviewedItem> waiting = new ArrayList<>();
    final Map<UUID, List<Finding>> against = new HashMap<>();
    final List<Concluded> concluded = new ArrayList<>();

    SampleDossiers(Policies policies) {
        this.policies = policies;
    }

    /** A dossier before the committee. */
    record Dossier(UUID id) implements CommitteeRoom.Subject {
    }

    Dossier enter(Project project, LocalDate arrivedOn) {
        Dossier dossier = new Dossier(UUID.randomUUID());
        waiting.add(new ReviewedItem(dossier.id(), 3, project.id(), project.code(), project.name(), project.ownerDepartment(),
                null, new BigDecimal("2300000.00"), false, "{\"zh\":[],\"en\":[]}", arrivedOn));
        return dossier;
    }

    /** Went back to its owner and comes once more. */
    void comesAgain(Dossier dossier, LocalDate arrivedOn) {
        waiting.replaceAll(item -> !item.id().equals(dossier.id()) ? item : new ReviewedItem(item.id(), item.version() + 1,
                item.projectId(), item.projectCode(), item.projectName(), item.ownerDepartment(), item.industryAuthority(),
                item.amount(), item.needsDecision(), item.findings(), arrivedOn));
    }

    @Override
    public DocketKind kind() {
        return DocketKind.DOSSIERS;
    }

    @Override
    public Uni<Occasion> occasion(UUID list, String jurisdiction, LocalDate day) {
        return policies.inForce(jurisdiction, day).map(policy -> Occasion.ofDossiers(jurisdiction, day.getYear(), policy.id()));
    }

    @Override
    public Uni<Readiness> readiness(Occasion occasion, Set<UUID> items) {
        return Uni.createFrom().item(new Readiness(true, against));
    }

    @Override
    public Uni<List<ReviewedItem>> waiting(Occasion occasion) {
        return Uni.createFrom().item(List.copyOf(waiting));
    }

    @Override
    public Uni<Void> record(Occasion occasion, List<Concluded> conclusions, UUID session, LocalDate takenOn, Actor actor) {
        concluded.addAll(conclusions);
        return Uni.createFrom().voidItem();
    }
}
