package cn.bazhong.projects.expert;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whom a draw has brought together, for features that name them. */
@ApplicationScoped
public class DrawnExperts {
    private final DrawnPanels panels;
    private final PanelJson json;

    DrawnExperts(DrawnPanels panels, PanelJson json) {
        this.panels = panels;
        this.json = json;
    }

    /** Names of those who sit after it; nobody where there is no such draw in the jurisdiction. */
    public Uni<Set<String>> names(UUID draw, String jurisdiction) {
        return draw == null ? Uni.createFrom().item(Set.of()) : panels.findById(draw).map(found -> found == null
                || !found.jurisdiction().equals(jurisdiction) ? Set.of()
                : json.panel(found).sitting().stream().map(Draw.Candidate::name).collect(Collectors.toSet()));
    }
}
