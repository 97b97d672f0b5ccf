package cn.bazhong.projects.project;

import java.time.Instant;
import java.util.UUID;

/** Projects for plain tests of other packages: proposed, of a profile. */
public final class SampleProjects {
    private static final Instant REGISTERED = Instant.parse("2026-08-10T01:00:00Z");

    private SampleProjects() {
    }

    public static Project proposed(int number, String owner, ProjectProfile profile) {
        Project project = new Project(new UUID(1, number), "BZ-2027-%04d".formatted(number), 2027, owner, "511900", REGISTERED);
        project.describe(profile, "{}", REGISTERED);
        return project;
    }
}
