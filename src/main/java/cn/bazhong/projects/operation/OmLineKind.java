package cn.bazhong.projects.operation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What money for operation is for. Texts: {@code omLineKind.<name>}. */
@Schema(name = "OmLineKind")
public enum OmLineKind {
    SOFTWARE_MAINTENANCE, HARDWARE, CLOUD, SECURITY_ASSESSMENT, NETWORK, STAFF_SERVICE, OTHER
}
