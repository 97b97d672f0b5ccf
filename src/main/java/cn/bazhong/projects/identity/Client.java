package cn.bazhong.projects.identity;

import java.util.Set;

/**
 * The system behind a service account.
 *
 * @param id         as the realm names it
 * @param looksOverAs capacities the realm gave it: they let it see what such an office sees, and do nothing
 * @param opinionsAs capacities in which its department lets it give opinions (A20), and nothing else
 */
public record Client(String id, Set<Role> looksOverAs, Set<Role> opinionsAs) {

    public Client {
        looksOverAs = Set.copyOf(looksOverAs);
        opinionsAs = Set.copyOf(opinionsAs);
    }
}
