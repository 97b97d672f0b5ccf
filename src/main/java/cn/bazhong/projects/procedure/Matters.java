package cn.bazhong.projects.procedure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The features behind the procedures. */
@ApplicationScoped
class Matters {
    private final List<Matter> matters;

    Matters(@All List<Matter> matters) {
        this.matters = matters;
    }

    Matter of(Procedure procedure) {
        return matters.stream().filter(matter -> matter.kinds().contains(procedure.kind())).findFirst()
                .orElseThrow(() -> new IllegalStateException("No feature behind " + procedure.kind()));
    }
}
