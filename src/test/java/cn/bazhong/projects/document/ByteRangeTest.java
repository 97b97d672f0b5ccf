package cn.bazhong.projects.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    private static final String TAG = "\"abc\"";

    @ParameterizedTest
    @CsvSource({"bytes=0-0, 0, 1", "bytes=10-, 10, 90", "bytes=10-19, 10, 10", "bytes=-1, 99, 1", "bytes=-500, 0, 100",
        "bytes=90-500, 90, 10", "bytes= 5 - 6 , 5, 2"})
    void oneRangeIsKeptTo(String header, long from, long length) {
        assertEquals(new ByteRange(from, length, 100, true), asked(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "lines=1-2", "bytes=-", "bytes=x-y", "nonsense", "bytes=9-5",
        "bytes=0-99999999999999999999"})
    void whatIsNotOneRangeIsAnsweredWithTheWhole(String header) {
        assertEquals(new ByteRange(0, 100, 100, false), asked(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0"})
    void aRangeBehindTheEndIsRefused(String header) {
        assertEquals(ProblemType.RANGE_NOT_SATISFIABLE, assertThrows(Problem.class, () -> asked(header)).type());
    }

    @Test
    void aRangeOfAnotherContentIsAnsweredWithTheWhole() {
        assertEquals(10, ByteRange.asked("bytes=0-9", TAG, TAG, 100).length());
        assertEquals(100, ByteRange.asked("bytes=0-9", "\"old\"", TAG, 100).length());
        assertEquals(100, ByteRange.asked("bytes=0-9", "W/\"abc\"", TAG, 100).length());
        assertEquals(100, ByteRange.asked("bytes=100-", "\"old\"", TAG, 100).length());
    }

    @Test
    void aPartSaysWhereItStands() {
        assertEquals("bytes 10-19/100", asked("bytes=10-19").contentRange());
    }

    @Property
    void everyPartLiesWithinTheContent(@ForAll @IntRange(max = 300) int from, @ForAll @IntRange(max = 300) int to) {
        if (from < 100) {
            ByteRange range = asked("bytes=" + from + "-" + to);
            assertEquals(true, range.from() >= 0 && range.length() > 0 && range.from() + range.length() <= 100);
        }
    }

    private static ByteRange asked(String header) {
        return ByteRange.asked(header, null, TAG, 100);
    }
}
