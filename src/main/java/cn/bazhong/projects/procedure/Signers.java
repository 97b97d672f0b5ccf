package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Directory;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells every feature that others sign in a department than before. */
@ApplicationScoped
class Signers {
    private final List<FollowsSigners> followers;

    Signers(@All List<FollowsSigners> followers) {
        this.followers = followers;
    }

    /** @param directory the departments as the caller's transaction has left them */
    Uni<Void> changed(String department, Directory directory) {
        return Multi.createFrom().iterable(followers)
                .onItem().transformToUniAndConcatenate(each -> each.signersChanged(department, directory)).collect().last().replaceWithVoid();
    }
}
