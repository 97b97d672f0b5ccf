package cn.bazhong.projects.determination;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Holding;
import cn.bazhong.projects.identity.Holdings;
import cn.bazhong.projects.identity.Takeover;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Findings that are not decided pass over, to be heard on and to be decided; what is found keeps the names, and binds whoever took over. */
@ApplicationScoped
class DeterminationHoldings implements Holdings {
    private static final String DETERMINATIONS = "determinations";
    private static final String OPEN = " where state = 'HEARING' and (owner_department = :department or department = :department)";

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return Rows.of("select count(*) from determination" + OPEN, Long.class).with("department", department).one()
                .map(found -> Map.of(DETERMINATIONS, found));
    }

    /** Told by no project: not everybody who reads it learns of the finding. */
    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        return Rows.of("""
                update determination set version = version + 1,
                    owner_department = case owner_department when :department then :successor else owner_department end,
                    department = case department when :department then :successor else department end""" + OPEN + " returning id", UUID.class)
                .with("successor", takeover.to()).with("department", takeover.from()).list()
                .map(passed -> passed.stream().map(id -> new Holding(DETERMINATIONS, null)).toList());
    }
}
