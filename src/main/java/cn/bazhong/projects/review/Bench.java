package cn.bazhong.projects.review;

import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Panel;
import cn.bazhong.projects.regulation.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Who decides on one item: those present, less everybody recused on it (A5). Pure.
 *
 * @param absent   organisation codes of the departments that Article 5 names for the item and that sent nobody. A department
 *                 whose representative is recused has come; the owner itself is never missed, as it could not take part
 * @param presides who concludes on it; {@code null} where nobody can
 */
record Bench(List<Seat> entitled, List<Recusal> recused, List<String> absent, Seat presides) {

    Bench {
        entitled = List.copyOf(entitled);
        recused = List.copyOf(recused);
        absent = List.copyOf(absent);
    }

    static Bench of(List<Seat> present, ItemFacts item, NamedDepartments named, Bodies bodies) {
        List<Recusal> recused = present.stream().flatMap(seat -> recusal(seat, item, bodies)).toList();
        List<Seat> entitled = new ArrayList<>(present);
        entitled.removeAll(recused.stream().map(Recusal::seat).toList());
        List<String> absent = missed(item, named).filter(code -> !bodies.same(code, item.owner()))
                .filter(code -> present.stream().noneMatch(seat -> speaksFor(seat, code, bodies))).distinct().toList();
        Optional<Seat> presides = entitled.stream().filter(seat -> seat.capacity().speaksForDepartment())
                .min(Seat.PRECEDENCE);
        return new Bench(entitled, recused, absent, presides.orElse(null));
    }

    Optional<Seat> presiding() {
        return Optional.ofNullable(presides);
    }

    boolean isEntitled(UUID seat) {
        return entitled.stream().anyMatch(one -> one.id().equals(seat));
    }

    boolean isRecused(UUID seat) {
        return recused.stream().anyMatch(one -> one.seat().id().equals(seat));
    }

    int experts() {
        return (int) entitled.stream().filter(seat -> seat.capacity() == Capacity.EXPERT).count();
    }

    /**
     * What keeps it from deciding (A5).
     *
     * @param nameOf from organisation code to the name to quote
     */
    List<Finding> findings(Policy policy, UnaryOperator<String> nameOf) {
        return new Panel(entitled.size(), experts(), absent.stream().map(nameOf).toList(), policy).findings();
    }

    /** Whether it is one: the item keeps its quorum as long as the panel of Article 5 stands and somebody presides. */
    boolean isQuorate(Policy policy) {
        return presides != null && findings(policy, UnaryOperator.identity()).stream().noneMatch(Finding::blocks);
    }

    private static Stream<String> missed(ItemFacts item, NamedDepartments named) {
        return Stream.concat(named.sent().stream(), Stream.ofNullable(item.industryAuthority()));
    }

    private static boolean speaksFor(Seat seat, String department, Bodies bodies) {
        return seat.capacity().speaksForDepartment() && bodies.same(seat.department(), department);
    }

    /** Nobody reviews or votes on a project of their own department, in whatever capacity they sit. */
    private static Stream<Recusal> recusal(Seat seat, ItemFacts item, Bodies bodies) {
        if (bodies.same(seat.department(), item.owner())) {
            return Stream.of(new Recusal(seat, RecusalGround.OWN_DEPARTMENT, null));
        }
        return item.declared().stream().filter(one -> one.seat().equals(seat.id())).limit(1)
                .map(one -> new Recusal(seat, RecusalGround.DECLARED, one.reason()));
    }
}
