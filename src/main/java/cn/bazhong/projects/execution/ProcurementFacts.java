package cn.bazhong.projects.execution;

import java.time.LocalDate;

/**
 * What the rules of procurement look at.
 *
 * @param chosen   as it is to begin
 * @param proposed the route that amounts and catalogue ask for
 */
record ProcurementFacts(StartProcurement chosen, RouteProposal proposed, LocalDate today) {

    /** Whether it departs from what this route would be asked for. */
    boolean leaves(ProcurementRoute route) {
        return proposed.route() == route && chosen.route() != route;
    }
}
