package cn.bazhong.projects.operation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who runs a system (A33). Texts: {@code operatorKind.<name>}. */
@Schema(name = "OperatorKind")
public enum OperatorKind {
    /** 自管自用自维. */
    OWN_STAFF,
    /** 相关职能部门. */
    FUNCTIONAL_DEPARTMENT,
    /** 采购服务. */
    PURCHASED_SERVICE
}
