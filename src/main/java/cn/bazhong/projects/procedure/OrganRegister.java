package cn.bazhong.projects.procedure;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps which department holds which office. */
@ApplicationScoped
public class OrganRegister {
    private static final String JURISDICTIONS = """
            select j.code, j.name, j.name_en, (select count(*) from organ o where o.jurisdiction = j.code), j.version
            from jurisdiction j""";

    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    public Uni<Organs> of(String jurisdiction) {
        return Rows.of("select role, department from organ where jurisdiction = :jurisdiction", Object[].class)
                .with("jurisdiction", jurisdiction).list().map(OrganRegister::read);
    }

    Uni<List<JurisdictionView>> jurisdictions() {
        return Rows.of(JURISDICTIONS + " order by j.code",
                Object[].class).list().map(rows -> rows.stream().map(OrganRegister::jurisdiction).toList());
    }

    /** 404 without such a jurisdiction. */
    public Uni<JurisdictionView> require(String code) {
        return find(JURISDICTIONS + " where j.code = :code", code);
    }

    /** As {@link #require}, and nobody else enters its organs until the end of the transaction. */
    Uni<JurisdictionView> requireLocked(String code) {
        return find(JURISDICTIONS + " where j.code = :code for update of j", code);
    }

    /** Enters exactly these organs. */
    Uni<Void> replace(String code, Organs organs) {
        return Panache.getSession().chain(session -> session
                .createNativeQuery("update jurisdiction set version = version + 1 where code = :code")
                .setParameter("code", code).executeUpdate()
                .chain(() -> session.createNativeQuery("delete from organ where jurisdiction = :code")
                        .setParameter("code", code).executeUpdate())
                .chain(() -> session.createNativeQuery("""
                        insert into organ (jurisdiction, role, department)
                        select :code, key, value from json_each_text(cast(cast(:holders as text) as json))""")
                        .setParameter("code", code).setParameter("holders", asJson(organs)).executeUpdate()))
                .replaceWithVoid();
    }

    private static Uni<JurisdictionView> find(String query, String code) {
        if (!CODE.matcher(code).matches()) {
            throw Problem.notFound();
        }
        return Rows.of(query, Object[].class)
                .with("code", code).oneOrNull()
                .onItem().ifNull().failWith(Problem::notFound).map(OrganRegister::jurisdiction);
    }

    /** Names of roles and codes of departments need no escaping. */
    private static String asJson(Organs organs) {
        return organs.holders().entrySet().stream().map(held -> "\"%s\":\"%s\"".formatted(held.getKey(), held.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static JurisdictionView jurisdiction(Object[] row) {
        return new JurisdictionView((String) row[0], (String) row[1], (String) row[2], (Long) row[3], (Long) row[4]);
    }

    /** The organs of every jurisdiction. */
    Uni<Map<String, Organs>> all() {
        return Rows.of("select role, department, jurisdiction from organ", Object[].class).list()
                .map(rows -> rows.stream().collect(Collectors.groupingBy(row -> (String) row[2],
                        Collectors.collectingAndThen(Collectors.toList(), OrganRegister::read))));
    }

    private static Organs read(List<Object[]> rows) {
        return new Organs(rows.stream().collect(Collectors.toMap(row -> Role.valueOf((String) row[0]), row -> (String) row[1])));
    }
}
