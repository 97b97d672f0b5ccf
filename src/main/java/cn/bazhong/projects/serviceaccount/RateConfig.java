package cn.bazhong.projects.serviceaccount;

import io.smallrye.config.ConfigMapping;

/** How often a system may call, where it has no limit of its own. */
@ConfigMapping(prefix = "portal.rate")
interface RateConfig {

    /** How many calls come back a minute, one after the other. */
    int requestsPerMinute();

    /** How many calls may be made at once. */
    int burst();
}
