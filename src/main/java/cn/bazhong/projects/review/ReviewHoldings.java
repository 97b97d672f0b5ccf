package cn.bazhong.projects.review;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Holding;
import cn.bazhong.projects.identity.Holdings;
import cn.bazhong.projects.identity.Takeover;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the committee has before it passes over together with what it is about, so that it can still be concluded on; seats
 * and votes stay whose they are. After what it is about, which whoever concludes locks before the items, too.
 */
@ApplicationScoped
@Priority(-1)
class ReviewHoldings implements Holdings {
    private static final String ITEMS = "review-items";
    private static final String PENDING = " where owner_department = :department and state in ('ON_AGENDA', 'UNDER_REVISION')";

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return Rows.of("select count(*) from review_item" + PENDING, Long.class)
                .with("department", department).one().map(items -> Map.of(ITEMS, items));
    }

    /** What it is about has a new version by its new owner alone: who looked at it before has looked at it. */
    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        return Rows.of("""
                update review_item set owner_department = :successor, subject_version = subject_version + 1,
                    version = version + 1"""
                + PENDING + " returning project_id", UUID.class)
                .with("successor", takeover.to()).with("department", takeover.from()).list()
                .map(projects -> Holding.of(ITEMS, projects));
    }
}
