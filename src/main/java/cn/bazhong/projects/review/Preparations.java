package cn.bazhong.projects.review;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.policy.PolicyInForce;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.OrganRegister;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Puts together what the office needs to convene a session: nobody should have to type codes. */
@ApplicationScoped
class Preparations {
    private final Dockets dockets;
    private final Agendas agendas;
    private final SessionMembers members;
    private final OrganRegister organs;
    private final Policies policies;
    private final Departments departments;
    private final Clock clock;

    Preparations(Dockets dockets, Agendas agendas, SessionMembers members, OrganRegister organs, Policies policies,
            Departments departments, Clock clock) {
        this.dockets = dockets;
        this.agendas = agendas;
        this.members = members;
        this.organs = organs;
        this.policies = policies;
        this.departments = departments;
        this.clock = clock;
    }

    private record Ground(Occasion occasion, NamedDepartments named, PolicyInForce policy, Directory directory) {

        DepartmentRef department(String code) {
            return DepartmentRef.of(code, directory);
        }
    }

    /** 404 where the reader's office does not look over the list: a county's is no other county's (A49). */
    Uni<PreparationView> of(DocketKind docket, UUID listId, Actor reader) {
        return dockets.occasion(docket, listId, reader.jurisdiction(), LocalDate.now(clock))
                .invoke(occasion -> hideFrom(reader, occasion)).chain(this::ground)
                .chain(ground -> agendas.waiting(ground.occasion())
                        .chain(waiting -> members.known(ground.occasion().jurisdiction())
                                .map(known -> view(ground, waiting.free(), known))));
    }

    private static void hideFrom(Actor reader, Occasion occasion) {
        if (!reader.seesEveryProjectOf(occasion.jurisdiction())) {
            throw Problem.notFound();
        }
    }

    private Uni<Ground> ground(Occasion occasion) {
        return departments.directory().chain(directory -> organs.of(occasion.jurisdiction())
                .chain(holders -> policies.require(occasion.policyVersion())
                        .map(policy -> new Ground(occasion, NamedDepartments.of(holders), policy, directory))));
    }

    private static PreparationView view(Ground ground, List<ReviewedItem> free, List<Object[]> known) {
        Occasion occasion = ground.occasion();
        return new PreparationView(occasion.docket(), occasion.list(), occasion.title(), occasion.titleEn(),
                occasion.year(), ground.department(ground.named().chair()),
                ground.named().sent().stream().map(ground::department).toList(),
                Minutes.Rules.of(ground.policy().id(), ground.policy().policy()),
                free.stream().map(item -> item(item, ground)).toList(),
                known.stream().map(row -> person(row, ground)).toList());
    }

    private static PreparationView.Item item(ReviewedItem item, Ground ground) {
        return new PreparationView.Item(item.id(), item.projectId(), item.projectCode(), item.projectName(),
                ground.department(item.ownerDepartment()), ground.department(item.industryAuthority()), item.amount(),
                item.needsDecision(), item.arrivedOn().equals(LocalDate.MIN) ? null : item.arrivedOn());
    }

    private static PreparationView.Known person(Object[] row, Ground ground) {
        return new PreparationView.Known((String) row[0], (String) row[1], ground.department((String) row[2]),
                Capacity.valueOf((String) row[3]));
    }
}
