package cn.bazhong.projects.review;

import cn.bazhong.projects.annuallist.AnnualList;
import cn.bazhong.projects.annuallist.AnnualLists;
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
import java.util.List;
import java.util.UUID;

/** Puts together what the office needs to convene a session: nobody should have to type codes. */
@ApplicationScoped
class Preparations {
    private final AnnualLists lists;
    private final Agendas agendas;
    private final SessionMembers members;
    private final OrganRegister organs;
    private final Policies policies;
    private final Departments departments;

    Preparations(AnnualLists lists, Agendas agendas, SessionMembers members, OrganRegister organs, Policies policies,
            Departments departments) {
        this.lists = lists;
        this.agendas = agendas;
        this.members = members;
        this.organs = organs;
        this.policies = policies;
        this.departments = departments;
    }

    private record Ground(AnnualList list, NamedDepartments named, PolicyInForce policy, Directory directory) {

        DepartmentRef department(String code) {
            return DepartmentRef.of(code, directory);
        }
    }

    /** 404 where the reader's office does not look over the list: a county's is no other county's (A49). */
    Uni<PreparationView> of(UUID listId, Actor reader) {
        return lists.require(listId).invoke(list -> hideFrom(reader, list)).chain(this::ground)
                .chain(ground -> agendas.waiting(listId)
                        .chain(waiting -> members.known(ground.list().jurisdiction())
                                .map(known -> view(ground, waiting.free(), known))));
    }

    private static void hideFrom(Actor reader, AnnualList list) {
        if (!reader.seesEveryProjectOf(list.jurisdiction())) {
            throw Problem.notFound();
        }
    }

    private Uni<Ground> ground(AnnualList list) {
        return departments.directory().chain(directory -> organs.of(list.jurisdiction())
                .chain(holders -> policies.require(list.policyVersion())
                        .map(policy -> new Ground(list, NamedDepartments.of(holders), policy, directory))));
    }

    private static PreparationView view(Ground ground, List<ReviewedLine> free, List<Object[]> known) {
        return new PreparationView(ground.list().id(), ground.list().year(), ground.department(ground.named().chair()),
                ground.named().sent().stream().map(ground::department).toList(),
                Minutes.Rules.of(ground.policy().id(), ground.policy().policy()),
                free.stream().map(line -> line(line, ground)).toList(),
                known.stream().map(row -> person(row, ground)).toList());
    }

    private static PreparationView.Line line(ReviewedLine line, Ground ground) {
        return new PreparationView.Line(line.id(), line.projectId(), line.projectCode(), line.projectName(),
                ground.department(line.ownerDepartment()), ground.department(line.industryAuthority()), line.amount(),
                line.needsDecision());
    }

    private static PreparationView.Known person(Object[] row, Ground ground) {
        return new PreparationView.Known((String) row[0], (String) row[1], ground.department((String) row[2]),
                Capacity.valueOf((String) row[3]));
    }
}
