package cn.bazhong.projects.acceptance;

import jakarta.annotation.Nullable;
import java.time.LocalDate;

/**
 * The days that count after acceptance. {@code null} where it has not come so far.
 *
 * @param acceptedOn       day of the joint opinion, or of the upper level's acceptance (A29, A31)
 * @param inOperationSince day it went live, from which the time for self-evaluation counts (A42)
 * @param decommissionedOn day it was shut down (A8)
 */
public record GoLive(@Nullable LocalDate acceptedOn, @Nullable LocalDate inOperationSince, @Nullable LocalDate decommissionedOn) {
    static final GoLive NOT_YET = new GoLive(null, null, null);
}
