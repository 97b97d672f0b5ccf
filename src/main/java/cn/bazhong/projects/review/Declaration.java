package cn.bazhong.projects.review;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A conflict of interest on one item that somebody declared, or that was raised against them. */
record Declaration(UUID seat, String reason) {

    /**
     * What stands once the office has entered the conflicts of those who are there. Whoever is not there is not on its page,
     * but may come yet: what they declared before stays.
     */
    static List<Declaration> afterEntry(List<Declaration> before, List<DeclaredConflict> entered, Set<UUID> absent) {
        Set<UUID> named = entered.stream().map(DeclaredConflict::memberId).collect(Collectors.toSet());
        return Stream.concat(entered.stream().map(one -> new Declaration(one.memberId(), one.reason())),
                before.stream().filter(one -> absent.contains(one.seat()) && !named.contains(one.seat()))).toList();
    }
}
