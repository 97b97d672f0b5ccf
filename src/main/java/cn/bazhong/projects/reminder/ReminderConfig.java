package cn.bazhong.projects.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;
import java.util.Optional;

/** When reminders go out, and where what they name is found. */
@ConfigMapping(prefix = "portal.reminders")
interface ReminderConfig {

    /** Whether any are sent. */
    @WithDefault("false")
    boolean enabled();

    /** How often it is looked whether any are to be sent; {@code off} for never. */
    String every();

    /** Not before this time of a working day, in the zone of the city. */
    @WithDefault("08:30")
    LocalTime from();

    /** The portal's own address, as people reach it. */
    Optional<String> portalAddress();
}
