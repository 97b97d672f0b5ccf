package cn.bazhong.projects.application;

import cn.bazhong.projects.annuallist.AnnualLists;
import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Holding;
import cn.bazhong.projects.identity.Holdings;
import cn.bazhong.projects.identity.Takeover;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Drafts and applications under way pass over, and accepted ones as long as their owner could still take them back; what
 * was handed in stays word for word as it was.
 */
@ApplicationScoped
class ApplicationHoldings implements Holdings {
    private static final String APPLICATIONS = "applications";
    private static final String UNDER_WAY = """
            \swhere owner_department = :department and (state in ('DRAFT', 'SUBMITTED', 'RETURNED')
               or state = 'ACCEPTED' and list_id = any(:unpublished))""";

    private final AnnualLists lists;

    ApplicationHoldings(AnnualLists lists) {
        this.lists = lists;
    }

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return unpublished().chain(open -> Rows.of("select count(*) from application" + UNDER_WAY, Long.class)
                .with("department", department).with("unpublished", open).one())
                .map(applications -> Map.of(APPLICATIONS, applications));
    }

    /** A draft has no project yet: it is counted, and nobody's timeline tells it. */
    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        return unpublished().chain(open -> Rows.of("update application set owner_department = :successor, version = version + 1"
                        + UNDER_WAY + " returning coalesce(cast(project_id as text), '')", String.class)
                .with("successor", takeover.to()).with("department", takeover.from()).with("unpublished", open).list())
                .map(projects -> projects.stream().map(ApplicationHoldings::holding).toList());
    }

    private Uni<UUID[]> unpublished() {
        return lists.unpublished().map(open -> open.toArray(UUID[]::new));
    }

    private static Holding holding(String project) {
        return new Holding(APPLICATIONS, project.isEmpty() ? null : UUID.fromString(project));
    }
}
