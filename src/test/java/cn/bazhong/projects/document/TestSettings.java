package cn.bazhong.projects.document;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The portal's own settings of documents but for some, where no portal runs. */
final class TestSettings {
    private TestSettings() {
    }

    static DocumentConfig of(Path directory) {
        return of(directory, Map.of());
    }

    static DocumentConfig of(Path directory, Map<String, String> some) {
        Map<String, String> all = new HashMap<>(some);
        all.put("portal.document.directory", directory.toString());
        try {
            return new SmallRyeConfigBuilder().addDiscoveredConverters().addDefaultInterceptors()
                    .withSources(new PropertiesConfigSource(all, "test", 500),
                            new PropertiesConfigSource(TestSettings.class.getResource("/application.properties")))
                    .withMapping(DocumentConfig.class).withMappingIgnore("*.**").build().getConfigMapping(DocumentConfig.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
