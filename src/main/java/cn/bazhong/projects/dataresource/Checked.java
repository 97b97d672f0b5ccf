package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import cn.bazhong.projects.request.GrantedExceptions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What the rules find on a resource. */
@ApplicationScoped
class Checked {
    private final Entries entries;
    private final GrantedExceptions exceptions;

    Checked(Entries entries, GrantedExceptions exceptions) {
        this.entries = entries;
        this.exceptions = exceptions;
    }

    Uni<List<Finding>> findings(Entry entry) {
        return findings(entry.projectId(), entry.ownerDepartment(), entry.content());
    }

    Uni<List<Finding>> findings(UUID project, String owner, ResourceContent content) {
        return exceptions.nonSharing(project).chain(granted -> entries.elsewhere(content.resource(), owner)
                .map(elsewhere -> Rule.all(ResourceRules.ALL,
                        new ResourceFacts(content, granted == null ? null : granted.number(), elsewhere))));
    }
}
