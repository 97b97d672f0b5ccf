package cn.bazhong.projects.operation;

import cn.bazhong.projects.acceptance.MaterialKind;
import cn.bazhong.projects.document.DocumentType;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a running system is assessed for regularly (A45). Texts: {@code assessmentKind.<name>}. */
@Schema(name = "SecurityAssessmentKind")
public enum AssessmentKind {
    /** 网络安全等级保护测评. */
    MLPS_ASSESSMENT,
    DATA_SECURITY_ASSESSMENT,
    /** 密码应用安全性评估. */
    CRYPTOGRAPHY_ASSESSMENT;

    DocumentType document() {
        return DocumentType.valueOf(name());
    }

    static Optional<AssessmentKind> of(MaterialKind material) {
        return Stream.of(values()).filter(kind -> kind.name().equals(material.name())).findFirst();
    }
}
