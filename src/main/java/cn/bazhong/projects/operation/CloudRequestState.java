package cn.bazhong.projects.operation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a request for cloud has come. Texts: {@code cloudRequestState.<name>}. */
@Schema(name = "CloudRequestState")
enum CloudRequestState {
    SUBMITTED,
    /** With its owner, to be mended. */
    RETURNED,
    GRANTED,
    REFUSED,
    WITHDRAWN,
    /** The project came to its end before. */
    ENDED;

    boolean isOpen() {
        return this == SUBMITTED || this == RETURNED;
    }
}
