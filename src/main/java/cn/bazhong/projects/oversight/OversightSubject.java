package cn.bazhong.projects.oversight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What Article 43 has looked at while a project is carried out, in its order. Texts: {@code oversightSubject.<name>}. */
@Schema(description = "What is looked at (A43)")
public enum OversightSubject {
    PROCUREMENT, CONSTRUCTION_QUALITY, SCHEDULE, USE_OF_FUNDS, ESTIMATE_CONTROL, INFORMATION_SHARING, CRYPTOGRAPHY, NETWORK_SECURITY
}
