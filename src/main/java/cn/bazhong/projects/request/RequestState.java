package cn.bazhong.projects.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a request has come. */
@Schema(name = "RequestState")
enum RequestState {
    REQUESTED,
    /** All organs agree; what follows has happened, or waits for the next adjustment of the list. */
    AGREED,
    REFUSED, WITHDRAWN
}
