package cn.bazhong.projects.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tags every whole representation with its version. Never answers 304: {@code actions} depend on clock and caller. */
final class ETagFilter {

    @ServerResponseFilter
    void tag(ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned resource) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, IfMatch.tag(resource.version()));
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
