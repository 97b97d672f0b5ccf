package cn.bazhong.projects.serviceaccount;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A system in a list. */
@Schema(name = "ServiceAccountSummary", description = "A system that has called")
public record ServiceAccountSummary(String clientId, String name,
        @Schema(description = "For which it speaks") DepartmentRef department,
        @Schema(description = "What its last token asked for") List<String> scopes,
        @Schema(description = "Deeds that its department lets it do today") List<String> allowed,
        Instant firstSeen, Instant lastSeen, long requestsToday,
        @Schema(description = "In seven days, today included") long requests,
        @Schema(description = "Of those, answered 403") long refused,
        @Schema(description = "Of those, answered 429") long limited) {

    static ServiceAccountSummary of(ServiceAccount one, Set<String> allowed, List<UsedDay> days, LocalDate today, Directory directory) {
        UsedDay week = UsedDay.sum(today, days);
        UsedDay now = UsedDay.sum(today, days.stream().filter(each -> each.day().equals(today)).toList());
        return new ServiceAccountSummary(one.clientId(), one.name(), DepartmentRef.of(one.department(), directory), one.scopes(),
                List.copyOf(allowed), one.firstSeen(), one.lastSeen(), now.requests(), week.requests(), week.refused(), week.limited());
    }
}
