package cn.bazhong.projects.importing;

import cn.bazhong.projects.problem.Obstacle;
import java.util.List;

/** What stands against the deeds on an import. Pure. */
final class ImportGuards {

    private ImportGuards() {
    }

    static List<Obstacle> fill(ImportRun run) {
        return run.state() == ImportState.AWAITING_FILE ? List.of() : List.of(Obstacle.of(null, "import-has-file"));
    }

    static List<Obstacle> commit(ImportRun run) {
        return switch (run.state()) {
            case READY -> List.of();
            case AWAITING_FILE -> List.of(Obstacle.of(null, "import-without-file"));
            case FAULTY -> List.of(Obstacle.of(null, "import-faulty", String.valueOf(run.faultCount())));
            case LAPSED -> List.of(Obstacle.of(null, "import-lapsed"));
            case DONE -> List.of(Obstacle.of(null, "import-done"));
        };
    }
}
