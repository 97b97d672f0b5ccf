package cn.bazhong.projects.http;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.unchecked.Unchecked;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.function.Supplier;

@Command
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 500)
class CommandInterceptor {
    private final IdempotencyKeys idempotency;
    private final AfterCommit afterCommit;
    private final Instance<Deeds> deeds;
    private final Instance<KeepsDeeds> keeper;

    CommandInterceptor(IdempotencyKeys idempotency, AfterCommit afterCommit, Instance<Deeds> deeds, Instance<KeepsDeeds> keeper) {
        this.idempotency = idempotency;
        this.afterCommit = afterCommit;
        this.deeds = deeds;
        this.keeper = keeper;
    }

    @AroundInvoke
    Object inOneTransaction(InvocationContext deed) {
        return once(deed, Unchecked.supplier(() -> (Uni<?>) deed.proceed()))
                .onFailure(Postponed.class).recoverWithUni(why -> once(deed, () -> keep(deed, (Postponed) why)));
    }

    private Uni<Object> once(InvocationContext deed, Supplier<Uni<?>> what) {
        return afterCommit.of(() -> Panache.withTransaction(() -> idempotency.once(deed.getMethod(), deed.getParameters(), what))
                .map(answer -> answer));
    }

    private Uni<?> keep(InvocationContext deed, Postponed why) {
        return keeper.get().keep(why.on(), deeds.get().write(deed.getMethod(), deed.getParameters()));
    }
}
