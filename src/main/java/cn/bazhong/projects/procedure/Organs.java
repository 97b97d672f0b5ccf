package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.regulation.Article;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which department holds each office of a jurisdiction.
 *
 * @param holders organisation code by role; only roles that one department holds alone
 */
public record Organs(Map<Role, String> holders) {

    static final Organs NONE = new Organs(Map.of());
    /** Who decides in whose place, in this order (A5, A6). */
    static final List<Role> INSTEAD = List.of(Role.COMMITTEE_CHAIR, Role.MUNICIPAL_GOVERNMENT, Role.MUNICIPAL_PARTY_COMMITTEE);

    public Organs {
        holders = Map.copyOf(holders);
    }

    public Optional<String> holder(Role role) {
        return Optional.ofNullable(holders.get(role));
    }

    /** What a department holds. */
    public Set<Role> offices(String department) {
        return holders.entrySet().stream().filter(held -> held.getValue().equals(department)).map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * In which capacity an office is acted for on a matter of that owner: its own, or that of whoever steps in where the office
     * is the owner's. Where nobody could, its own again.
     */
    public Role actingFor(Role office, String owner) {
        return holder(office).filter(owner::equals).isEmpty() ? office : INSTEAD.stream()
                .filter(role -> holder(role).filter(other -> !other.equals(owner)).isPresent()).findFirst().orElse(office);
    }

    /** Refused where a jurisdiction has not said which of its organs acts (A49). */
    public String require(Role role) {
        return holder(role).orElseThrow(() -> Problem.notAllowedNow(Article.A49, "no-such-organ"));
    }
}
