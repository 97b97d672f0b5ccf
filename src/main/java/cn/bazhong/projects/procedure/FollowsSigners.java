package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Directory;
import io.smallrye.mutiny.Uni;

/** What is being signed in a department follows who signs there: each feature whose people sign something implements it. */
public interface FollowsSigners {

    /**
     * After others sign than before, in the caller's transaction.
     *
     * @param department organisation code
     * @param directory  the departments as the caller has left them
     */
    Uni<Void> signersChanged(String department, Directory directory);
}
