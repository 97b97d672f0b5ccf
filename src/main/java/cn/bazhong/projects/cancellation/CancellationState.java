package cn.bazhong.projects.cancellation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a request for cancellation has come. */
@Schema(name = "CancellationState")
enum CancellationState {
    REQUESTED,
    /** The office agrees: the next adjustment of the list has it. */
    AGREED,
    REFUSED, WITHDRAWN
}
