package cn.bazhong.projects.record;

import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The sealed heads of all chains, for audit to keep. */
@Path("/record-heads")
@Tag(name = "record")
class RecordHeadResource {
    private static final String LIST = "record-heads";

    private final ChainHeads heads;
    private final CurrentActor actor;

    RecordHeadResource(ChainHeads heads, CurrentActor actor) {
        this.heads = heads;
        this.actor = actor;
    }

    @GET
    @WithSession
    @RolesAllowed({Role.Names.AUDIT, Role.Names.PLATFORM_ADMIN})
    @Operation(operationId = "listRecordHeads", summary = "The sealed heads of all chains",
            description = "Kept outside the portal and handed to a later record check, they show what was cut off or "
                    + "rewritten since, even with the heads themselves restored.",
            extensions = @Extension(name = "x-summary-zh", value = "导出各记录链的签封链头"))
    @APIResponse(responseCode = "200", description = "A page of heads, in the order of their subjects")
    public Uni<Page<SealedHead>> list(@RestQuery String cursor, @RestQuery @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        actor.ofCity(RecordCheckResource.KEEPER);
        List<String> after = Cursor.decode(cursor, LIST, 2, parts -> parts);
        String type = after == null ? "" : after.get(0);
        String id = after == null ? "" : after.get(1);
        return heads.after(type, id, limit + 1).map(found -> Cursor.page(found, limit, null, SealedHead::of,
                (Head head) -> Cursor.encode(LIST, head.subjectType(), head.subjectId())));
    }
}
