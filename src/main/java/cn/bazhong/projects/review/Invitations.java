package cn.bazhong.projects.review;

import cn.bazhong.projects.procedure.Duty;
import cn.bazhong.projects.procedure.ObligationKind;
import cn.bazhong.projects.procedure.Obligations;
import cn.bazhong.projects.project.Projects;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What being called to a session brings: to answer as long as it is planned, and to read what is on its agenda (A5). */
@ApplicationScoped
class Invitations {
    private final Obligations obligations;
    private final Projects projects;

    Invitations(Obligations obligations, Projects projects) {
        this.obligations = obligations;
        this.projects = projects;
    }

    /** After anything about the session, its members or its agenda has changed. */
    Uni<Void> follow(ReviewSession session, List<SessionMember> members, Set<UUID> agenda) {
        return obligations.keep(ObligationKind.ANSWER_INVITATION, ReviewEvents.subject(session), owed(session, members),
                answered(members)).chain(() -> projects.openTo(readers(members), agenda, session.id()));
    }

    Uni<Void> follow(Sitting sitting) {
        return follow(sitting.session(), sitting.members(), sitting.projects());
    }

    /** An answer, by the day of the session, of everybody who is called by their account; for others the office enters it. */
    static List<Duty> owed(ReviewSession session, List<SessionMember> members) {
        return session.state() != SessionState.PLANNED ? List.of() : members.stream()
                .filter(one -> one.userId() != null && one.answer() == Answer.NONE)
                .map(one -> new Duty(one.id(), null, one.department(), one.userId(), null, session.title(), session.scheduledOn(), null,
                        "/review-sessions/" + session.id()))
                .toList();
    }

    private static Set<UUID> answered(List<SessionMember> members) {
        return members.stream().filter(one -> one.answer() != Answer.NONE).map(SessionMember::id).collect(Collectors.toSet());
    }

    /** User ids of those who may read what is on the agenda. */
    private static Set<String> readers(List<SessionMember> members) {
        return members.stream().map(SessionMember::reader).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
