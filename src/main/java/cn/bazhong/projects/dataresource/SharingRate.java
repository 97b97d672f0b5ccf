package cn.bazhong.projects.dataresource;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much of what is to be shared is shared (A32). Pure.
 *
 * @param shareable resources that are to be shared: neither sensitive, nor of a kind that is not shared, nor of a project that
 *                  was excepted (A11)
 * @param shared    of those, how many are
 */
record SharingRate(long shareable, long shared) {
    static final SharingRate NOTHING = new SharingRate(0, 0);
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    SharingRate {
        if (shared < 0 || shared > shareable) {
            throw new IllegalArgumentException(shared + " of " + shareable);
        }
    }

    /** In per cent, one decimal; {@code null} where nothing is to be shared. */
    @Nullable
    BigDecimal percent() {
        return shareable == 0 ? null : new BigDecimal(shared).multiply(HUNDRED).divide(new BigDecimal(shareable), 1, RoundingMode.DOWN);
    }

    SharingRate plus(SharingRate other) {
        return new SharingRate(shareable + other.shareable, shared + other.shared);
    }
}
