package cn.bazhong.projects.review;

import java.util.List;

/**
 * What of an item decides who may take part in it.
 *
 * @param owner             organisation code of the project's owner
 * @param industryAuthority of its industry authority, which sits on the committee for it (A5); {@code null} without one
 * @param declared          conflicts of interest
 */
record ItemFacts(String owner, String industryAuthority, List<Declaration> declared) {

    ItemFacts {
        declared = List.copyOf(declared);
    }
}
