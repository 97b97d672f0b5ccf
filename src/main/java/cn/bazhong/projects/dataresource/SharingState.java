package cn.bazhong.projects.dataresource;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a resource is shared between departments. Texts: {@code sharingState.<name>}. */
@Schema(name = "SharingState")
enum SharingState {
    NOT_SHARED,
    /** On the platform of the city. */
    SHARED,
    /** Its owner says by which law it does not share it; it still owes it unless nothing of the kind is to be shared. */
    REFUSED
}
