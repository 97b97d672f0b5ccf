package cn.bazhong.projects.portal;

import cn.bazhong.projects.launcher.sample.SamplePortal;
import cn.bazhong.projects.launcher.sample.TwoProjects;

/** Two projects that have come far, for whoever looks at what follows on approval; played once for all of them. */
final class FarProjects {
    private static final int YEAR = 2033;
    private static boolean played;

    private FarProjects() {
    }

    static synchronized void play() {
        if (!played) {
            TwoProjects.play(SamplePortal.get(), YEAR, line("511900-TYJR", "退役军人服务保障平台"), line("511900-XFJ", "信访事项协同办理平台"));
            played = true;
        }
    }

    /** As the ledger has it. */
    private static String line(String owner, String name) {
        return String.join("|", owner, name, "ANCB", "S33 280", "10", "", "L", "建设" + name + "，业务线上办理并与相关部门共享。",
                "两年内业务线上办理率达到90%，响应时间缩短一半。", "业务办理记录:编号、时间、结果:U:日");
    }
}
