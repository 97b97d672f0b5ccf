package cn.bazhong.projects.launcher.sample;

/** The portal, and the time at which it is asked. */
record Scene(Portal portal, WorkingTime time) {
}
