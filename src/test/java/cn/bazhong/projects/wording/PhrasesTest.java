package cn.bazhong.projects.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void amountsAreIn10000YuanToTheCent() {
        assertEquals("200.00万元", Phrases.amount(new BigDecimal("2000000.00")));
        assertEquals("0.000001万元", Phrases.amount(new BigDecimal("0.01")));
        assertEquals("29.9995万元", Phrases.amount(new BigDecimal("299995")));
        assertEquals("—", Phrases.amount(null));
    }

    @Test
    void aNameInQuotationMarksHasOthersForItsOwn() {
        assertEquals("“出生‘一件事’服务”", Phrases.quoted("出生“一件事”服务"));
    }

    @Test
    void numeralsAreChineseUpTo99() {
        assertEquals(List.of("一", "十", "十一", "二十", "四十三", "九十九"), List.of(1, 10, 11, 20, 43, 99).stream().map(Phrases::numeral).toList());
    }

    @Test
    void articlesAreCitedOnceWithTheMeasures() {
        assertEquals("《“智慧巴中”建设项目管理办法》第八条、第二十条", Phrases.measures(Article.A8_3, Article.A8, Article.A20));
    }

    @Test
    void aDayThatIsNotSaidLeavesRoomForIt() {
        assertEquals("2026年3月2日", Phrases.date(LocalDate.of(2026, 3, 2)));
        assertTrue(Phrases.date(null).endsWith("月  日"));
    }

    @Test
    void textsOfSeveralLinesAreAsManyParagraphsAndNothingIsNone() {
        assertEquals(2, PaperText.titled("标题").says("一\n\n  \n二").says(null).says(" ").body().size());
    }

    @Test
    void everyKindOfPaperHasItsNameAndOneFormat() {
        Arrays.stream(PaperKind.values()).forEach(kind -> {
            assertTrue(Texts.has("paperKind." + kind), kind.name());
            assertFalse(kind.form() == null);
        });
    }

    @Test
    void aRowWithoutACellForEveryColumnIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> Block.Table.of(List.of("一", "二"), List.of(1, 1), List.of(List.of("只有一格"))));
    }
}
