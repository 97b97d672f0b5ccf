package cn.bazhong.projects.record;

import java.time.Instant;

/**
 * The end of a chain, sealed.
 *
 * @param seq     number of events in the chain
 * @param hash    hash of the last one
 * @param sealKey id of the key the seal was made with
 */
record Head(String subjectType, String subjectId, long seq, String hash, String sealKey, String seal, Instant sealedAt) {
}
