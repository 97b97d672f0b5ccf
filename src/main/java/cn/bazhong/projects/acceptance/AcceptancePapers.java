package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.wording.PaperDraft;
import cn.bazhong.projects.wording.PaperMatter;
import cn.bazhong.projects.wording.PaperSource;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The opinions of pre-acceptance (A28) and of completion acceptance, which several departments sign (A29). */
@ApplicationScoped
class AcceptancePapers implements PaperSource {
    private final AcceptanceFiles files;
    private final AcceptanceViews views;
    private final Departments departments;

    AcceptancePapers(AcceptanceFiles files, AcceptanceViews views, Departments departments) {
        this.files = files;
        this.views = views;
        this.departments = departments;
    }

    @Override
    public PaperMatter matter() {
        return PaperMatter.ACCEPTANCE;
    }

    @Override
    public Uni<List<PaperDraft>> drafts(UUID matter, Actor reader) {
        return files.visible(matter, reader).chain(file -> views.view(file).chain(view -> departments.directory()
                .map(directory -> new AcceptanceWording(view, file.project().jurisdiction(), directory).drafts())));
    }
}
