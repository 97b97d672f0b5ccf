package cn.bazhong.projects.application;

import cn.bazhong.projects.annuallist.AnnualList;
import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.policy.PolicyInForce;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Policy;
import cn.bazhong.projects.request.GrantedExceptions;
import cn.bazhong.projects.restriction.Restriction;
import cn.bazhong.projects.restriction.RestrictionCauses;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers what the rules look at, by the policy that the application keeps, and asks them. */
@ApplicationScoped
class Examination {
    private final Applications applications;
    private final Policies policies;
    private final RestrictionCauses restrictions;
    private final Projects projects;
    private final GrantedExceptions exceptions;
    private final Departments departments;
    private final Examined examined;
    private final Clock clock;

    Examination(Applications applications, Policies policies, RestrictionCauses restrictions, Projects projects,
            GrantedExceptions exceptions, Departments departments, Examined examined, Clock clock) {
        this.applications = applications;
        this.policies = policies;
        this.restrictions = restrictions;
        this.projects = projects;
        this.exceptions = exceptions;
        this.departments = departments;
        this.examined = examined;
        this.clock = clock;
    }

    /** What would be found on a profile that is not stored. */
    Uni<List<Finding>> of(ProjectProfile profile, AnnualList list, String owner) {
        return facts(new Inquiry(null, profile, owner, list.policyVersion(), list.year(), Map.of())).map(ApplicationRules::findings);
    }

    /**
     * What is found on an application while something can be done about it; nothing is said of one that is decided. With
     * its owner a dispute of the office does not count any more: what it was about is being mended.
     */
    Uni<List<Finding>> of(Application application) {
        return switch (application.state()) {
            case DRAFT, RETURNED -> facts(inquiry(application, Map.of())).map(ApplicationRules::findings);
            case SUBMITTED -> facts(inquiry(application, screening(application))).map(ApplicationRules::findings);
            default -> Uni.createFrom().item(List.of());
        };
    }

    /** What is found if it is accepted now. */
    Uni<List<Finding>> atAcceptance(Application application) {
        return examined.once(application,
                () -> facts(inquiry(application, screening(application))).map(ApplicationRules::findingsAtAcceptance));
    }

    /**
     * What the facts depend on.
     *
     * @param project {@code null} before it is registered
     */
    private record Inquiry(UUID project, ProjectProfile profile, String owner, UUID policyVersion, int callYear,
            Map<Integer, Boolean> screening) {

        /** The original project, where something that can be the id of one is given. */
        UUID original() {
            try {
                return profile.originalProjectId() == null ? null : UUID.fromString(profile.originalProjectId());
            } catch (IllegalArgumentException notAnId) {
                return null;
            }
        }
    }

    private Inquiry inquiry(Application application, Map<Integer, Boolean> screening) {
        return new Inquiry(application.projectId(), applications.profile(application), application.ownerDepartment(), application.policyVersion(),
                application.year(), screening);
    }

    private Map<Integer, Boolean> screening(Application application) {
        return applications.confirmations(application).stream()
                .collect(Collectors.toMap(Confirmation::item, Confirmation::confirmed));
    }

    private Uni<ApplicationFacts> facts(Inquiry inquiry) {
        LocalDate today = LocalDate.now(clock);
        return Uni.combine().all()
                .unis(policies.require(inquiry.policyVersion()).map(PolicyInForce::policy), original(inquiry),
                        restrictions.restricting(inquiry.owner(), today), departments.directory(), notSharing(inquiry))
                .usingConcurrencyOf(1)
                .with((policy, original, restricting, directory, notSharing) -> facts(inquiry, policy, original, restricting,
                        existing(directory, today), notSharing.orElse(null)));
    }

    /** A draft exists only where the first question was answered with no (A2). */
    private static ApplicationFacts facts(Inquiry inquiry, Policy policy, Stage original, List<Restriction> restricting,
            Set<String> departments, String notSharing) {
        return new ApplicationFacts(inquiry.owner(), false, inquiry.profile(), policy, inquiry.callYear(), original,
                inquiry.screening(), restricting, departments, notSharing);
    }

    /** Only asked where nothing is shared. */
    private Uni<Optional<String>> notSharing(Inquiry inquiry) {
        return inquiry.project() == null || !Boolean.FALSE.equals(inquiry.profile().sharesData()) ? Uni.createFrom().item(Optional.empty())
                : exceptions.nonSharing(inquiry.project()).map(granted -> Optional.ofNullable(granted).map(GrantedExceptions.NonSharing::number));
    }

    private Uni<Stage> original(Inquiry inquiry) {
        UUID original = inquiry.original();
        return original == null ? Uni.createFrom().nullItem() : projects.stageSeenBy(inquiry.owner(), original);
    }

    private static Set<String> existing(Directory directory, LocalDate today) {
        return directory.all().stream().filter(department -> department.existsOn(today)).map(Department::code)
                .collect(Collectors.toSet());
    }
}
