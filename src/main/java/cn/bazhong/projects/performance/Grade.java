package cn.bazhong.projects.performance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a post-evaluation comes to (A42). Texts: {@code grade.<name>}. */
@Schema(name = "Grade")
public enum Grade {
    EXCELLENT, GOOD, PASS, POOR
}
