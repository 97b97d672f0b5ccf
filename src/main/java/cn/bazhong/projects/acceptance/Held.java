package cn.bazhong.projects.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Something that an owner held and reports on. */
interface Held {

    LocalDate heldOn();

    /** What it came to. */
    boolean passed();

    /** Whether the office takes it on file; what is not is kept all the same. */
    default boolean toBeFiled() {
        return true;
    }

    /** The papers that show it. */
    List<UUID> papers();
}
