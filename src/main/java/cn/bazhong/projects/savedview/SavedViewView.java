package cn.bazhong.projects.savedview;

import cn.bazhong.projects.http.Versioned;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list kept under a name. */
@Schema(name = "SavedList", description = "A list kept under a name")
public record SavedViewView(UUID id, String page, String name, String query, long version) implements Versioned {

    static SavedViewView of(SavedView saved) {
        return new SavedViewView(saved.id(), saved.page(), saved.name(), saved.query(), saved.version());
    }
}
