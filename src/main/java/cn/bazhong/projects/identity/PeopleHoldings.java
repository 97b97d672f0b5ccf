package cn.bazhong.projects.identity;

import cn.bazhong.projects.database.Rows;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The people of a department are the successor's, before their accounts say so. */
@ApplicationScoped
class PeopleHoldings implements Holdings {
    private static final String PEOPLE = "people";

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return Rows.of("select count(*) from person where department = :department", Long.class)
                .with("department", department).one().map(people -> Map.of(PEOPLE, people));
    }

    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                "update person set department = :successor where department = :department")
                .setParameter("successor", takeover.to()).setParameter("department", takeover.from()).executeUpdate())
                .map(rows -> Collections.nCopies(rows, new Holding(PEOPLE, null)));
    }
}
