package cn.bazhong.projects.oversight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a check was in somebody's plan. Texts: {@code checkKind.<name>}. */
@Schema(name = "OversightCheckKind")
public enum CheckKind {
    PLANNED, AD_HOC
}
