package cn.bazhong.projects.identity;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** Where service accounts come in; kept by whoever keeps their register. */
public interface Gate {

    /**
     * Notes that it came, and tells what its department lets it do.
     *
     * @param request may say by then that it has come too often, and is to be refused
     */
    Uni<Mandate> admit(Visitor visitor, RoutingContext request);
}
