package cn.bazhong.projects.record;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Settings of the record. The keys come from the environment and live nowhere in the database. */
@ConfigMapping(prefix = "portal.record")
interface RecordConfig {
    /** Key that seals the heads of the chains, 32 bytes or more. */
    String sealKey();

    /** Name of that key; it stands beside every seal. */
    @WithDefault("k1")
    String sealKeyId();

    /** Keys used before, by name; seals made with them still hold. */
    Map<String, String> earlierSealKeys();

    /** Where the sealed heads are written every day; outside the database, best on other storage. */
    Optional<Path> exportDirectory();

    /** When the heads are written, as a cron expression in the city's time. */
    String exportCron();

    /** How often a portal looks for a record check that waits. */
    String checkEvery();
}
