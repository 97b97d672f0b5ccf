package cn.bazhong.projects.policy;

/** What a day of the calendar is free for, or worked in exchange for. The names stand in the database. */
public enum Holiday {
    NEW_YEAR, SPRING_FESTIVAL, QINGMING, LABOUR_DAY, DRAGON_BOAT, MID_AUTUMN, NATIONAL_DAY, OTHER
}
