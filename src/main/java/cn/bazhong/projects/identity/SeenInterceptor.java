package cn.bazhong.projects.identity;

import cn.bazhong.projects.http.Command;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.unchecked.Unchecked;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Who calls with a token of their own never signs in here: they are noted at their first command of a day. Stands before
 * the transaction of the command, and after the check of roles.
 */
@Command
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 480)
class SeenInterceptor {
    private final CurrentActor actor;
    private final SeenToday seen;

    SeenInterceptor(CurrentActor actor, SeenToday seen) {
        this.actor = actor;
        this.seen = seen;
    }

    @AroundInvoke
    Object note(InvocationContext deed) throws Exception {
        SignIn signIn = actor.find().orElse(null);
        if (signIn == null || !signIn.isPerson() || signIn.actor().isSubstitute() || seen.knows(signIn)) {
            return deed.proceed();
        }
        return seen.note(signIn).chain(Unchecked.supplier(() -> (Uni<?>) deed.proceed()));
    }
}
