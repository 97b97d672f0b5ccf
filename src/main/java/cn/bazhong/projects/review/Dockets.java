package cn.bazhong.projects.review;

import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.OrganRegister;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The features that bring matters before the committee. */
@ApplicationScoped
class Dockets {
    private final List<Docket> dockets;
    private final OrganRegister register;

    Dockets(@All List<Docket> dockets, OrganRegister register) {
        this.dockets = dockets;
        this.register = register;
    }

    Docket of(DocketKind kind) {
        return dockets.stream().filter(docket -> docket.kind() == kind).findFirst()
                .orElseThrow(() -> new IllegalStateException("No feature behind " + kind));
    }

    Docket of(ReviewSession session) {
        return of(session.docket());
    }

    /** As {@link Docket#occasion}; 422 unless a list is named just where the docket is that of one. */
    Uni<Occasion> occasion(DocketKind kind, UUID list, String jurisdiction, LocalDate day) {
        if ((kind == DocketKind.ANNUAL_LIST) != (list != null)) {
            throw Problem.invalid("listId", list == null ? "session-list-required" : "session-list-of-none");
        }
        return of(kind).occasion(list, jurisdiction, day).chain(this::named);
    }

    private Uni<Occasion> named(Occasion occasion) {
        return occasion.jurisdiction().equals(Department.CITY) ? Uni.createFrom().item(occasion)
                : register.require(occasion.jurisdiction()).map(county -> occasion.inCounty(county.name(), county.nameEn()));
    }
}
