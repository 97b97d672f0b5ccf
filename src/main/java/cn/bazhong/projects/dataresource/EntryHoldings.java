package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Holding;
import cn.bazhong.projects.identity.Holdings;
import cn.bazhong.projects.identity.Takeover;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Resources pass over with their projects; what is gone keeps the name, and so does what others said of their use. */
@ApplicationScoped
class EntryHoldings implements Holdings {
    private static final String RESOURCES = "resources";
    private static final String KEPT = " where owner_department = :department and state <> 'REMOVED'";

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return Rows.of("select count(*) from catalogue_entry" + KEPT, Long.class).with("department", department).one()
                .map(found -> Map.of(RESOURCES, found));
    }

    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        return Rows.of("update catalogue_entry set owner_department = :successor, version = version + 1" + KEPT + " returning project_id",
                UUID.class).with("successor", takeover.to()).with("department", takeover.from()).list()
                .map(projects -> Holding.of(RESOURCES, projects));
    }
}
