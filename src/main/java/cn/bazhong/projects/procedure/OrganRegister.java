package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Role;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Reads which department holds which office. */
@ApplicationScoped
public class OrganRegister {

    public Uni<Organs> of(String jurisdiction) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                "select role, department from organ where jurisdiction = :jurisdiction", Object[].class)
                .setParameter("jurisdiction", jurisdiction).getResultList()).map(OrganRegister::read);
    }

    private static Organs read(List<Object[]> rows) {
        return new Organs(rows.stream().collect(Collectors.toMap(row -> Role.valueOf((String) row[0]), row -> (String) row[1])));
    }
}
