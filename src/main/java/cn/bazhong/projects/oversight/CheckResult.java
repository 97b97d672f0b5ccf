package cn.bazhong.projects.oversight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a check came to. Texts: {@code checkResult.<name>}. */
@Schema(name = "OversightCheckResult")
public enum CheckResult {
    IN_ORDER,
    /** A rectification is to be ordered. */
    TO_BE_RECTIFIED
}
