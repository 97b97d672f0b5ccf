package cn.bazhong.projects.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TitleLinesTest {

    @Test
    void aShortTitleStandsOnOneLine() {
        assertEquals(List.of("关于开展绩效评价的函"), TitleLines.of("关于开展绩效评价的函"));
    }

    @Test
    void aLongOneIsBrokenBesideANameRatherThanWithinIt() {
        assertEquals(List.of("关于征求“智慧教育云平台建设项目”", "初步设计方案意见的函"), TitleLines.of("关于征求“智慧教育云平台建设项目”初步设计方案意见的函"));
    }

    private static String visible(String text) {
        return text.codePoints().filter(sign -> !Character.isWhitespace(sign)).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
    }

    @Property
    void nothingIsLostAndNoLineIsTooLong(@ForAll @StringLength(max = 300) String title) {
        List<String> lines = TitleLines.of(title);
        assertEquals(visible(title), visible(String.join("", lines)));
        assertTrue(lines.stream().allMatch(line -> Layout.characters(line) <= 20.5), lines.toString());
    }
}
