package cn.bazhong.projects.identity;

import java.util.Set;

/**
 * For whom somebody acts while that one is away.
 *
 * @param away       the one who is away, whose name stands in the record beside the one who acts
 * @param department of both
 * @param roles      in which capacities
 */
public record ActingFor(Colleague away, String department, Set<Role> roles) {

    public ActingFor {
        roles = Set.copyOf(roles);
    }
}
