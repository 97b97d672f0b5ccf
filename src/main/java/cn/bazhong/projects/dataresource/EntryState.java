package cn.bazhong.projects.dataresource;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an information resource is registered. Texts: {@code entryState.<name>}. */
@Schema(name = "CatalogueEntryState", description = "How far it is registered in the catalogue of the city")
enum EntryState {
    /** With the owner: taken over or entered, or changed since it was registered. */
    DRAFT,
    /** With the data administration. */
    SUBMITTED,
    /** Given back to the owner. */
    RETURNED,
    REGISTERED,
    /** There is no such resource any more. */
    REMOVED;

    /** Whether its owner may write it. */
    boolean isWritable() {
        return this == DRAFT || this == RETURNED || this == REGISTERED;
    }
}
