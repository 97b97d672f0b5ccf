package cn.bazhong.projects.dossier;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.procedure.Light;
import cn.bazhong.projects.procedure.Lights;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The opinions of many dossiers in one query. */
@ApplicationScoped
class Opinions {
    private final Procedures procedures;
    private final Departments departments;
    private final Lights lights;
    private final Clock clock;

    Opinions(Procedures procedures, Departments departments, Lights lights, Clock clock) {
        this.procedures = procedures;
        this.departments = departments;
        this.lights = lights;
        this.clock = clock;
    }

    /** @param rows as {@link ConsultationSearch} reads them */
    Uni<List<ConsultationView>> views(List<Object[]> rows, Actor reader) {
        List<UUID> ids = rows.stream().map(row -> (UUID) row[0]).toList();
        return ids.isEmpty() ? Uni.createFrom().item(List.of())
                : procedures.opinions(ids).chain(steps -> departments.directory()
                        .chain(directory -> lights.today(reader).map(light -> rows.stream()
                                .map(row -> view(row, steps.getOrDefault((UUID) row[0], List.of()), directory, light)).toList())));
    }

    private ConsultationView view(Object[] row, List<Step> steps, Directory directory, Function<LocalDate, Light> light) {
        boolean complete = steps.stream().noneMatch(step -> step.state() != StepState.DONE || step.awaitsAnswer());
        return new ConsultationView((UUID) row[0], DossierType.valueOf((String) row[1]), DossierState.valueOf((String) row[2]),
                (UUID) row[3], (String) row[4], (String) row[5], DepartmentRef.of((String) row[6], directory),
                (BigDecimal) row[7], (String) row[8], (LocalDate) row[9], ((OffsetDateTime) row[10]).toInstant(),
                steps.stream().map(step -> opinion(step, directory, light)).toList(), complete);
    }

    private ConsultationView.OpinionView opinion(Step step, Directory directory, Function<LocalDate, Light> light) {
        boolean running = step.isOpen() && step.dueOrNull() != null;
        return new ConsultationView.OpinionView(step.id(), step.kind(), DepartmentRef.of(step.department(), directory),
                step.state(), step.isOwnProject(), step.openedAt(), step.dueOrNull(),
                running ? light.apply(step.dueOrNull()) : Light.NONE, days(step), step.isPaused(), step.carriedFrom() != null,
                step.urgings(), step.outcome(), step.opinion(), step.documentNumber(), step.decidedAt(), step.answer(),
                step.awaitsAnswer());
    }

    private Long days(Step step) {
        if (step.openedAt() == null) {
            return null;
        }
        Instant until = step.decidedAt() == null ? clock.instant() : step.decidedAt();
        return ChronoUnit.DAYS.between(day(step.openedAt()), day(until));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
