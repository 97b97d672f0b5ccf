package cn.bazhong.projects.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.IndexView;

/** Completes the document when the portal is built, from the index of its code. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class Completion implements OASFilter {
    private final Map<String, Endpoint> endpoints;
    private final Shapes shapes;

    public Completion(IndexView code) {
        endpoints = Endpoint.all(code);
        shapes = new Shapes(code);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Schemas schemas = new Schemas(document);
        schemas.tellWorkbooks();
        schemas.tellForms();
        schemas.namePages();
        Headers.share(document.getComponents());
        document.getPaths().getPathItems().forEach((path, item) ->
                item.getOperations().values().forEach(operation -> complete(path, operation)));
        Refusals.share(document);
        Examples.share(document);
        shapes.write(schemas, schemas.asked());
        schemas.forgetUnused();
        Chinese.write(document);
    }

    private void complete(String path, Operation operation) {
        Endpoint endpoint = endpoints.get(operation.getOperationId());
        Security.write(operation, endpoint.roles());
        Refusals.write(operation, path, endpoint);
        Headers.write(operation, endpoint, shapes::isVersioned);
        Examples.write(operation);
    }
}
