package cn.bazhong.projects.webhook;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.unchecked.Unchecked;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.net.URI;
import java.util.Arrays;

/**
 * Stands around the transaction of the command, and tells what it found where the command asks: who repeats a call is answered as
 * before, whatever has become of the name.
 */
@LooksUpFirst
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 490)
class LookingUp {
    private final Addresses addresses;
    private final LookedUp found;

    LookingUp(Addresses addresses, LookedUp found) {
        this.addresses = addresses;
        this.found = found;
    }

    @AroundInvoke
    Object lookUp(InvocationContext deed) {
        return address(deed).chain(Unchecked.supplier(() -> (Uni<?>) deed.proceed()));
    }

    private Uni<?> address(InvocationContext deed) {
        return Arrays.stream(deed.getParameters()).filter(WebhookContent.class::isInstance).map(WebhookContent.class::cast)
                .filter(WebhookGuards::hasUrl).findAny().<Uni<?>>map(this::lookUp).orElseGet(() -> Uni.createFrom().nullItem());
    }

    private Uni<?> lookUp(WebhookContent content) {
        return addresses.of(URI.create(content.address())).replaceWithVoid().onFailure(Undelivered.class)
                .recoverWithUni(failure -> Uni.createFrom().voidItem().invoke(() -> found.fails(((Undelivered) failure).fault())));
    }
}
