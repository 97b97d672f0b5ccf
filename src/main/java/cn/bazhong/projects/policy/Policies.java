package cn.bazhong.projects.policy;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Policy;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** All versions of the policy. There are few, so what is in force is decided over all of them, in plain Java. */
@ApplicationScoped
public class Policies {
    private final Versions versions;
    private final ObjectMapper json;
    /** A version keeps every value it was written with, so each is parsed once. */
    private final Map<UUID, PolicyInForce> parsed = new ConcurrentHashMap<>();

    Policies(Versions versions, ObjectMapper json) {
        this.versions = versions;
        this.json = json;
    }

    /** The version in force in a jurisdiction on a day; refused where the Measures were not yet in force (A50). */
    public Uni<PolicyInForce> inForce(String jurisdiction, LocalDate day) {
        return all().map(versions -> PolicyInForce.on(day, jurisdiction, versions)
                .orElseThrow(() -> Problem.notAllowedNow(Article.A50, "no-policy-in-force", day)));
    }

    /** The version that something began under. */
    @WithSession
    public Uni<PolicyInForce> require(UUID id) {
        PolicyInForce known = parsed.get(id);
        return known != null ? Uni.createFrom().item(known)
                : versions.findById(id).onItem().ifNull().failWith(Problem::notFound).map(this::read);
    }

    /** Every version, by jurisdiction and then the latest first. */
    @WithSession
    public Uni<List<PolicyInForce>> all() {
        return versions.find("order by jurisdiction, effectiveFrom desc").list().map(this::read);
    }

    /** Figures in use elsewhere, by code. */
    @WithSession
    Uni<List<ReferenceFigure>> referenceFigures() {
        return Panache.getSession().chain(session -> session.createQuery(
                "from ReferenceFigure order by code", ReferenceFigure.class).getResultList());
    }

    /** 422 for a code that is neither the city's nor a county's. */
    Uni<Void> requireJurisdiction(String code) {
        return Rows.of("select exists (select 1 from jurisdiction where code = :code)", Boolean.class).with("code", code)
                .one().invoke(Policies::refuseUnless).replaceWithVoid();
    }

    private static void refuseUnless(boolean known) {
        if (!known) {
            throw Problem.invalid("jurisdiction", "no-such-jurisdiction");
        }
    }

    /** Puts a version on file, in the caller's transaction. */
    Uni<PolicyInForce> add(PolicyVersion version) {
        return versions.persistAndFlush(version).map(this::read);
    }

    String write(Policy policy) {
        try {
            return json.writeValueAsString(policy);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<PolicyInForce> read(List<PolicyVersion> found) {
        return found.stream().map(this::read).toList();
    }

    private PolicyInForce read(PolicyVersion version) {
        return parsed.computeIfAbsent(version.id(), id -> parse(version));
    }

    private PolicyInForce parse(PolicyVersion version) {
        try {
            return PolicyInForce.of(version, json.readValue(version.parameters(), Policy.class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table. */
    @ApplicationScoped
    static class Versions implements PanacheRepositoryBase<PolicyVersion, UUID> {
    }
}
