package cn.bazhong.projects.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.procedure.Outcome;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What comes of the signatures on an acceptance (A29, A30). */
class JointResultTest {

    @Test
    void nothingBeforeAllHaveSigned() {
        assertEquals(JointResult.AWAITED, JointResult.of(List.of(), false));
        assertEquals(JointResult.AWAITED, JointResult.of(Arrays.asList(Outcome.DISAGREED, null), false));
    }

    @Property
    void oneAgainstItFailsItOnceTheOwnerWasHeardAndOneWithAWishPutsItOff(
            @ForAll("signed") List<Outcome> signed, @ForAll boolean heard) {
        JointResult expected = signed.contains(Outcome.DISAGREED) ? heard ? JointResult.FAILED : JointResult.HEARING
                : signed.contains(Outcome.AGREED_AFTER_REVISION) ? JointResult.CORRECTION : JointResult.PASSED;
        assertEquals(expected, JointResult.of(signed, heard));
        assertEquals(signed.stream().allMatch(Outcome.AGREED::equals), JointResult.of(signed, heard) == JointResult.PASSED);
    }

    @Provide
    Arbitrary<List<Outcome>> signed() {
        return Arbitraries.of(Outcome.AGREED, Outcome.AGREED_AFTER_REVISION, Outcome.DISAGREED).list().ofMinSize(1).ofMaxSize(8);
    }
}
