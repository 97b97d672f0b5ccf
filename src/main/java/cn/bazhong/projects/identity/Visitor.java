package cn.bazhong.projects.identity;

import java.util.Set;

/**
 * A service account at the door.
 *
 * @param client     as the realm names it
 * @param subject    the account of it, as it stands in the record
 * @param department organisation code of the department it speaks for
 * @param scopes     what its token asks for
 */
public record Visitor(String client, String subject, String name, String department, Set<String> scopes) {

    public Visitor {
        scopes = Set.copyOf(scopes);
    }
}
