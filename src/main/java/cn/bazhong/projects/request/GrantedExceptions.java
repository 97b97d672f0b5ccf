package cn.bazhong.projects.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was agreed to for good on projects, for those who look at sharing (A11). */
@ApplicationScoped
public class GrantedExceptions {
    private final ProjectRequests requests;
    private final ZoneId zone;

    GrantedExceptions(ProjectRequests requests, Clock clock) {
        this.requests = requests;
        this.zone = clock.getZone();
    }

    /**
     * An exception from sharing.
     *
     * @param number of the government's decision
     * @param since  day it was granted
     */
    public record NonSharing(UUID request, String number, LocalDate since) {
    }

    /** {@code null} where none was granted. */
    public Uni<NonSharing> nonSharing(UUID project) {
        return requests.find("projectId = ?1 and kind = ?2 and state = ?3", project, RequestKind.NON_SHARING, RequestState.AGREED).firstResult()
                .map(found -> found == null ? null
                        : new NonSharing(found.id(), found.documentNumber(), LocalDate.ofInstant(found.closedAt(), zone)));
    }

    /** Every project that has one by the end of a day. */
    public Uni<Set<UUID>> notSharing(LocalDate day) {
        return requests.list("kind = ?1 and state = ?2 and closedAt < ?3", RequestKind.NON_SHARING, RequestState.AGREED,
                day.plusDays(1).atStartOfDay(zone).toInstant())
                .map(found -> found.stream().map(ProjectRequest::projectId).collect(Collectors.toSet()));
    }
}
