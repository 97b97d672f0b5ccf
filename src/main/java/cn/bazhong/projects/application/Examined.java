package cn.bazhong.projects.application;

import cn.bazhong.projects.regulation.Finding;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What was found on applications within one request, as long as they stay as they were: whoever accepts one is refused by it,
 * offered by it and tells it to the committee.
 */
@RequestScoped
class Examined {
    private final Map<Version, List<Finding>> known = new HashMap<>();

    private record Version(UUID id, long number) {
    }

    Uni<List<Finding>> once(Application application, Supplier<Uni<List<Finding>>> examination) {
        Version version = new Version(application.id(), application.version());
        List<Finding> found = known.get(version);
        return found != null ? Uni.createFrom().item(found) : examination.get().invoke(findings -> known.put(version, findings));
    }
}
