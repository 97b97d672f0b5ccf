package cn.bazhong.projects.webhook;

import cn.bazhong.projects.problem.Problem.Violation;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** What came of looking up the name of the address that a command brings. */
@RequestScoped
class LookedUp {
    private DeliveryFault fault;

    void fails(DeliveryFault why) {
        fault = why;
    }

    List<Violation> violations() {
        return fault == null ? List.of() : List.of(new Violation("url",
                fault == DeliveryFault.REFUSED_ADDRESS ? "webhook-address-refused" : "webhook-name-unknown"));
    }
}
