package cn.bazhong.projects.benchmark;

import cn.bazhong.projects.benchmark.Wrk.Load;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One scenario on a database of some size: the portal beside the bare server, round after round. */
final class Measured {
    private final Scenario scenario;
    private final int projects;
    private final List<Load> portal = new ArrayList<>();
    private final List<Load> bare = new ArrayList<>();
    private final List<Load> unchecked = new ArrayList<>();

    Measured(Scenario scenario, int projects) {
        this.scenario = scenario;
        this.projects = projects;
    }

    /** @param unchecked of the bare server without a look at the token */
    void add(Load ofPortal, Load ofBare, Load unchecked) {
        portal.add(ofPortal);
        bare.add(ofBare);
        this.unchecked.add(unchecked);
    }

    Scenario scenario() {
        return scenario;
    }

    int projects() {
        return projects;
    }

    double portal(ToDoubleFunction<Load> figure) {
        return median(portal, figure);
    }

    double bare(ToDoubleFunction<Load> figure) {
        return median(bare, figure);
    }

    double unchecked(ToDoubleFunction<Load> figure) {
        return median(unchecked, figure);
    }

    /** The portal's requests a second as a share of the bare server's in the same round; the median round. */
    double ratio() {
        double[] ratios = new double[portal.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = portal.get(i).perSecond() / bare.get(i).perSecond();
        }
        return median(ratios);
    }

    long failed() {
        return List.of(portal, bare, unchecked).stream().flatMap(List::stream).mapToLong(Load::failed).sum();
    }

    private static double median(List<Load> loads, ToDoubleFunction<Load> figure) {
        return median(loads.stream().mapToDouble(figure).toArray());
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
