package cn.bazhong.projects.oversight;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.wording.PaperAuthor;
import cn.bazhong.projects.wording.PaperDraft;
import cn.bazhong.projects.wording.PaperKind;
import cn.bazhong.projects.wording.PaperMatter;
import cn.bazhong.projects.wording.PaperSource;
import cn.bazhong.projects.wording.PaperText;
import cn.bazhong.projects.wording.Phrases;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The notice of criticism by which somebody is sanctioned (A44); whoever may not read the register does not read it either. */
@ApplicationScoped
class SanctionPapers implements PaperSource {
    private final SanctionDesk desk;
    private final Projects projects;
    private final Departments departments;

    SanctionPapers(SanctionDesk desk, Projects projects, Departments departments) {
        this.desk = desk;
        this.projects = projects;
        this.departments = departments;
    }

    @Override
    public PaperMatter matter() {
        return PaperMatter.SANCTION;
    }

    /** Other sanctions are announced by papers that are not the portal's. */
    @Override
    public Uni<List<PaperDraft>> drafts(UUID matter, Actor reader) {
        return desk.visible(matter, reader).chain(sanction -> sanction.kind() != SanctionKind.NOTICE_OF_CRITICISM
                ? Uni.createFrom().item(List.of()) : projects.require(sanction.projectId()).chain(project -> departments.directory()
                        .map(directory -> List.of(draft(sanction, project, directory)))));
    }

    private static PaperDraft draft(Sanction sanction, Project project, Directory directory) {
        PaperAuthor author = PaperAuthor.of(sanction.role(), sanction.department(), directory);
        return PaperDraft.of(PaperKind.NOTICE_OF_CRITICISM, sanction.id(), author, project.jurisdiction(),
                        new Subject(SubjectType.SANCTION, sanction.id()), text(sanction, project)).under(Article.A44)
                .readBy(List.of(project.ownerDepartment())).confinedToThem()
                .numbered(sanction.documentNumber(), sanction.decidedOn()).waitingUnless(!sanction.isRevoked(), "paper-sanction-revoked");
    }

    private static PaperText text(Sanction sanction, Project project) {
        String whom = sanction.unit() + (sanction.person() == null ? "" : sanction.person() + "同志");
        return PaperText.titled("关于对" + whom + "予以通报批评的通报").to("各有关单位")
                .says("在“" + project.name() + "”（项目编号：" + project.code() + "）建设管理中，" + whom + "存在" + Phrases.term(sanction.ground())
                        + "的情形。根据" + Phrases.measures(Article.A44) + "规定，经" + sanction.organ() + "研究，决定对" + whom + "予以通报批评。")
                .heading("主要事实").says(sanction.text())
                .heading("有关要求").says("请相关单位深刻吸取教训，认真整改，依法依规追究直接责任人员责任。各有关单位要引以为戒，严格履行备案、审批程序，加强项目管理，确保质量、资金和安全。");
    }
}
