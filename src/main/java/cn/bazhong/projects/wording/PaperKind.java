package cn.bazhong.projects.wording;

import cn.bazhong.projects.regulation.Article;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The official papers of the Measures, in the order of a project's life. Texts: {@code paperKind.<name>}. */
@Schema(description = "What kind of official paper it is")
public enum PaperKind {
    /** 征求意见函, of the owner to everybody it has to ask. */
    CONSULTATION_LETTER(Article.A20, PaperForm.LETTER),
    /** 复函, of one body that was asked. */
    CONSULTATION_REPLY(Article.A20, PaperForm.LETTER),
    /** 征求意见情况汇总表: every opinion, adopted or not and why. */
    OPINION_SUMMARY(Article.A20, PaperForm.SHEET),
    /** 技术审查意见. */
    TECHNICAL_REVIEW_OPINION(Article.A21, PaperForm.DOCUMENT),
    /** 会议通知. */
    MEETING_NOTICE(Article.A5, PaperForm.DOCUMENT),
    /** 签到表. */
    SIGN_IN_SHEET(Article.A5, PaperForm.SHEET),
    /** 专家评审意见, on one item of an agenda. */
    EXPERT_OPINION(Article.A5, PaperForm.SHEET),
    /** 会议纪要. */
    REVIEW_MINUTES(Article.A5, PaperForm.MINUTES),
    /** 批复, or 备案 where it is no government investment. */
    APPROVAL(Article.A6, PaperForm.DOCUMENT),
    /** 变更批复. */
    CHANGE_APPROVAL(Article.A25, PaperForm.DOCUMENT),
    /** 暂停建设通知. */
    SUSPENSION(Article.A26, PaperForm.DOCUMENT),
    /** 终止批复. */
    TERMINATION(Article.A26, PaperForm.DOCUMENT),
    /** 预验收意见. */
    PRE_ACCEPTANCE_OPINION(Article.A28, PaperForm.SHEET),
    /** 竣工验收意见, which several departments sign. */
    ACCEPTANCE_OPINION(Article.A29, PaperForm.SHEET),
    /** 限期整改通知. */
    RECTIFICATION_ORDER(Article.A43, PaperForm.DOCUMENT),
    /** 通报批评. */
    NOTICE_OF_CRITICISM(Article.A43, PaperForm.DOCUMENT),
    /** 评价备案: of a self-evaluation, or the result of a post-evaluation. */
    EVALUATION_FILING(Article.A42, PaperForm.LETTER);

    private final Article article;
    private final PaperForm form;

    PaperKind(Article article, PaperForm form) {
        this.article = article;
        this.form = form;
    }

    /** The article it is issued by, unless the matter says another one. */
    public Article article() {
        return article;
    }

    public PaperForm form() {
        return form;
    }
}
