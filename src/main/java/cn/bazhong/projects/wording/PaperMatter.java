package cn.bazhong.projects.wording;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What papers are about. Its id is that of the dossier, session and so on; of an acceptance that of the project. */
@Schema(description = "What a paper is about; of an acceptance the id is that of the project")
public enum PaperMatter {
    DOSSIER, REVIEW_SESSION, CHANGE_REQUEST, TERMINATION, INCIDENT, ACCEPTANCE, RECTIFICATION, SANCTION, PERFORMANCE_REPORT
}
