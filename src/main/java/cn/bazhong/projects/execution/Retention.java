package cn.bazhong.projects.execution;

/** How long a volume of the archive is kept. */
enum Retention {
    PERMANENT, THIRTY_YEARS, TEN_YEARS
}
