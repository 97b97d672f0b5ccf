package cn.bazhong.projects.identity;

import java.util.Set;

/**
 * What a department lets a system do on its behalf today.
 *
 * @param scopes     deeds, by the names of their scopes
 * @param opinionsAs capacities in which it may give opinions
 */
public record Mandate(Set<String> scopes, Set<Role> opinionsAs) {
    public static final Mandate NONE = new Mandate(Set.of(), Set.of());

    public Mandate {
        scopes = Set.copyOf(scopes);
        opinionsAs = Set.copyOf(opinionsAs);
    }
}
