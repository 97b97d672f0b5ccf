package cn.bazhong.projects;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;

/** The start of the packaged portal: looks at the settings first and says in one line why it will not run on them. */
@QuarkusMain
public final class Portal {
    private static final int REFUSED = 78;

    public static void main(String[] arguments) {
        List<String> refusals = LaunchMode.current() == LaunchMode.NORMAL ? refusals() : List.of();
        if (refusals.isEmpty()) {
            Quarkus.run(arguments);
        } else {
            System.err.println("The portal does not start: " + String.join("; ", refusals));
            System.exit(REFUSED);
        }
    }

    private static List<String> refusals() {
        SmallRyeConfig config = new SmallRyeConfigBuilder().addDiscoveredCustomizers().addDiscoveredSources()
                .addDefaultSources().addDefaultInterceptors().build();
        return Safety.refusals(setting -> config.getOptionalValue(setting, String.class).orElse(null));
    }
}
