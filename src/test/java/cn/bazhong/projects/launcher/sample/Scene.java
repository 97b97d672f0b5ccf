package cn.bazhong.projects.launcher.sample;

/** The portal, the time at which it is asked, and the people of the jurisdiction who ask it. */
record Scene(Portal portal, WorkingTime time, People people) {
}
