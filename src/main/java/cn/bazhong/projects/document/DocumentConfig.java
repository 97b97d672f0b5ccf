package cn.bazhong.projects.document;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Settings of the documents. */
@ConfigMapping(prefix = "portal.document")
interface DocumentConfig {
    /** Where contents are taken in and, with a store that is a directory, kept: all instances of the portal share it then. */
    Path directory();

    /** What contents are kept in. */
    Store store();

    /** The S3-compatible store; asked only where that is it. */
    S3 s3();

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

    enum Store { DIRECTORY, S3 }

    interface S3 {
        /** Address of the store, without the bucket. */
        Optional<URI> endpoint();

        /** What requests are signed for; most stores but Amazon's take any. */
        String region();

        /** It has to be there. */
        Optional<String> bucket();

        Optional<String> accessKey();

        Optional<String> secretKey();

        /** Whether the bucket stands in the path of an address rather than before the name of its host. */
        boolean pathStyle();
    }
}
