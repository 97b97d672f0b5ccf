package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Role;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads which department holds which office. */
@ApplicationScoped
public class OrganRegister {

    public Uni<Organs> of(String jurisdiction) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                "select role, department from organ where jurisdiction = :jurisdiction", Object[].class)
                .setParameter("jurisdiction", jurisdiction).getResultList()).map(OrganRegister::read);
    }

    /** The organs of every jurisdiction. */
    Uni<Map<String, Organs>> all() {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                "select role, department, jurisdiction from organ", Object[].class).getResultList())
                .map(rows -> rows.stream().collect(Collectors.groupingBy(row -> (String) row[2],
                        Collectors.collectingAndThen(Collectors.toList(), OrganRegister::read))));
    }

    private static Organs read(List<Object[]> rows) {
        return new Organs(rows.stream().collect(Collectors.toMap(row -> Role.valueOf((String) row[0]), row -> (String) row[1])));
    }
}
