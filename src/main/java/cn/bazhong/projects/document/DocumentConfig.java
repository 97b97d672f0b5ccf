package cn.bazhong.projects.document;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** Settings of the documents. */
@ConfigMapping(prefix = "portal.document")
interface DocumentConfig {
    /** Where contents are kept and taken in; all instances of the portal share it. */
    Path directory();

    /** The largest content, in bytes. */
    long maxBytes();

    /** The kinds of files that are taken. */
    Set<FileKind> kinds();

    /** After how long a version whose content never came is given up. */
    Duration giveUpAfter();

    /** After how long without a byte what an upload has left lying in the directory is nobody's any more. */
    Duration leftoverAfter();

    /** How many contents are written, hashed and looked into at the same moment. */
    int workers();

    /** How often it is looked for versions to give up. */
    String giveUpEvery();
}
