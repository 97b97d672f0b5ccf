package cn.bazhong.projects.http;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.unchecked.Unchecked;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@Command
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 500)
class CommandInterceptor {
    private final IdempotencyKeys idempotency;

    CommandInterceptor(IdempotencyKeys idempotency) {
        this.idempotency = idempotency;
    }

    @AroundInvoke
    Object inOneTransaction(InvocationContext deed) {
        return Panache.withTransaction(() -> idempotency.once(deed.getMethod(), deed.getParameters(),
                Unchecked.supplier(() -> (Uni<?>) deed.proceed())));
    }
}
