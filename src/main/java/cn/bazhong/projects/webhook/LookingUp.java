package cn.bazhong.projects.webhook;

import cn.bazhong.projects.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.unchecked.Unchecked;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.net.URI;
import java.util.Arrays;

/** Stands around the transaction of the command. Where there is no address to look up, the command itself says so. */
@LooksUpFirst
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 490)
class LookingUp {
    private final Addresses addresses;

    LookingUp(Addresses addresses) {
        this.addresses = addresses;
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
        return addresses.of(URI.create(content.address())).onFailure(Undelivered.class).transform(failure -> Problem.invalid("url",
                ((Undelivered) failure).fault() == DeliveryFault.REFUSED_ADDRESS ? "webhook-address-refused" : "webhook-name-unknown"));
    }
}
