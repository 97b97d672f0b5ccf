package cn.bazhong.projects.project;

import cn.bazhong.projects.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Projects that came to their end together, and what is said of whatever ends with them. */
public final class EndedProjects {
    private final Map<UUID, Project> byId;

    EndedProjects(List<Project> projects) {
        byId = projects.stream().collect(Collectors.toMap(Project::id, Function.identity(), (one, same) -> one));
    }

    public Set<UUID> ids() {
        return byId.keySet();
    }

    public List<Project> projects() {
        return List.copyOf(byId.values());
    }

    /** As it stands in the record of what ends with that project. */
    public String why(UUID project) {
        return Texts.of(Locale.CHINA, "ending.reason", byId.get(project).stage());
    }
}
