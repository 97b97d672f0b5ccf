package cn.bazhong.projects.review;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Duty;
import cn.bazhong.projects.procedure.ObligationKind;
import cn.bazhong.projects.procedure.Obligations;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What agreement subject to revision brings the owner: to mend, and to say that it is mended, by the day the committee set (A5). */
@ApplicationScoped
class Revisions {
    private final Dockets dockets;
    private final Obligations obligations;

    Revisions(Dockets dockets, Obligations obligations) {
        this.dockets = dockets;
        this.obligations = obligations;
    }

    /** @param given what was concluded just now */
    Uni<Void> open(Sitting sitting, List<ItemConclusion> given, Actor actor) {
        Docket docket = dockets.of(sitting.session());
        return Multi.createFrom().iterable(given).filter(one -> one.verdict() == ReviewVerdict.AGREE_AFTER_REVISION)
                .onItem().transformToUniAndConcatenate(one -> docket.openForRevision(sitting.requireItem(one.itemId()).item().subjectId(),
                        one.revisionPoints(), actor)).collect().last()
                .chain(() -> follow(sitting));
    }

    /** After an owner has reported or an item was re-checked. */
    Uni<Void> follow(Sitting sitting) {
        return obligations.keep(ObligationKind.MEND_AS_REVIEWED, ReviewEvents.subject(sitting.session()), owed(sitting), reported(sitting));
    }

    static List<Duty> owed(Sitting sitting) {
        return sitting.items().stream().map(ItemInHand::item)
                .filter(item -> item.state() == ItemState.UNDER_REVISION && !isReported(item))
                .map(item -> new Duty(item.id(), item.projectId(), item.ownerDepartment(), null, Role.PROJECT_OWNER,
                        item.projectName(), item.conclusion().reviseBy(), null,
                        "/review-sessions/" + sitting.session().id() + "/items/" + item.id()))
                .toList();
    }

    private static Set<UUID> reported(Sitting sitting) {
        return sitting.items().stream().map(ItemInHand::item).filter(Revisions::isReported).map(SessionItem::id)
                .collect(Collectors.toSet());
    }

    private static boolean isReported(SessionItem item) {
        return item.revision() != null && item.revision().isReported();
    }
}
