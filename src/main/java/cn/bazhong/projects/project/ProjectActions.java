package cn.bazhong.projects.project;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Actor;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Locale;

/** What a feature offers to do on a project. The project itself knows no feature. */
public interface ProjectActions {

    Uni<List<Action>> on(Project project, Actor reader, Locale locale);
}
