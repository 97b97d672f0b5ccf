package cn.bazhong.projects.document;

/** How far a version has come. */
enum VersionState {
    /** Announced, its content not there yet. */
    RESERVED,
    /** Its content is there, for good. */
    STORED,
    /** Its content never came. */
    BROKEN
}
