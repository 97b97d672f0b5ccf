package cn.bazhong.projects.operation;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.restriction.Restriction;
import cn.bazhong.projects.restriction.RestrictionCauses;
import cn.bazhong.projects.restriction.Restrictions;
import cn.bazhong.projects.restriction.StoppingPoint;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What stops the O&amp;M funds of a project, and what stood for a year. */
@ApplicationScoped
class OmFunds {
    private final RestrictionCauses causes;
    private final Clock clock;

    OmFunds(RestrictionCauses causes, Clock clock) {
        this.causes = causes;
        this.clock = clock;
    }

    /** Money for a year is asked of that year where the cause is of one (A32), otherwise of today (A30, A47). */
    Uni<List<Restriction>> stopping(Project project, int year) {
        LocalDate today = LocalDate.now(clock);
        return causes.causes(project.ownerDepartment(), today).map(known -> Restrictions.stoppingForYear(known, StoppingPoint.OM_FUNDS,
                project.ownerDepartment(), project.id(), year, today));
    }

    /** What stops cloud of that sort for a project today. */
    Uni<List<Restriction>> stoppingCloud(Project project, Set<StoppingPoint> points) {
        LocalDate today = LocalDate.now(clock);
        return causes.causes(project.ownerDepartment(), today).map(known -> points.stream().flatMap(point -> Restrictions.stopping(known,
                point, project.ownerDepartment(), project.id(), today).stream()).toList());
    }

    /** Every year for which something was approved or signed, the latest first. */
    Uni<List<OmYear>> years(UUID project) {
        return Rows.of("""
                select y.year, coalesce(b.approved, 0), coalesce(c.amount, 0), coalesce(p.amount, 0)
                from (select year from om_budget where project_id = :project and state = 'APPROVED'
                    union select year from om_contract where project_id = :project) y
                left join (select year, sum(approved) as approved from om_budget where project_id = :project and state = 'APPROVED'
                    group by year) b on b.year = y.year
                left join (select year, sum(amount) as amount from om_contract where project_id = :project group by year) c on c.year = y.year
                left join (select k.year, sum(m.amount) as amount from om_payment m join om_contract k on k.id = m.contract_id
                    where m.project_id = :project and m.reversal is null group by k.year) p on p.year = y.year
                order by y.year desc""", Object[].class).with("project", project).list()
                .map(rows -> rows.stream().map(row -> new OmYear((Integer) row[0], (BigDecimal) row[1], (BigDecimal) row[2],
                        (BigDecimal) row[3])).toList());
    }

    Uni<OmYear> year(UUID project, int year) {
        return years(project).map(all -> all.stream().filter(one -> one.year() == year).findFirst()
                .orElse(new OmYear(year, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO)));
    }
}
