package cn.bazhong.projects.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.text.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArticleTest {

    @ParameterizedTest
    @EnumSource(Article.class)
    void hasTitleAndSummaryInBothLanguages(Article article) {
        for (Locale locale : List.of(Texts.CHINESE, Texts.ENGLISH)) {
            String title = Texts.of(locale, "article." + article + ".title");
            String summary = Texts.of(locale, "article." + article + ".summary");
            assertTrue(!title.isBlank() && title.length() <= 60, title);
            assertTrue(!summary.isBlank() && summary.length() <= 300, summary);
        }
    }

    @ParameterizedTest
    @EnumSource(Article.class)
    void englishSummariesHoldNoChinese(Article article) {
        String text = Texts.of(Texts.ENGLISH, "article." + article + ".title")
                + Texts.of(Texts.ENGLISH, "article." + article + ".summary");
        assertTrue(text.codePoints().noneMatch(Character::isIdeographic), text);
    }

    @Test
    void areFiftyWithTheItemsThatDecide() {
        assertEquals(IntStream.rangeClosed(1, 50).boxed().toList(),
                Arrays.stream(Article.values()).map(Article::number).distinct().toList());
        assertEquals(8, items(8));
        assertEquals(3, items(17));
        assertEquals(4, items(18));
    }

    @Test
    void belongToEightChapters() {
        assertEquals(List.of(6L, 5L, 12L, 10L, 6L, 5L, 4L, 2L), Arrays.stream(Chapter.values())
                .map(chapter -> Arrays.stream(Article.values())
                        .filter(article -> article.item() == 0 && Chapter.of(article) == chapter).count()).toList());
        Arrays.stream(Chapter.values()).forEach(chapter -> assertTrue(Texts.has(chapter.titleKey())));
    }

    @Test
    void a50_measuresOf2022ReplaceThoseOf2019OnTheirFirstDay() {
        assertEquals(Optional.of(RegulationVersion.OF_2019), RegulationVersion.inForce(LocalDate.of(2022, 5, 21)));
        assertEquals(Optional.of(RegulationVersion.OF_2022), RegulationVersion.inForce(LocalDate.of(2022, 5, 22)));
        Arrays.stream(RegulationVersion.values()).forEach(version ->
                assertTrue(Texts.has(version.titleKey()) && Texts.has(version.summaryKey())));
    }

    private static long items(int number) {
        return Arrays.stream(Article.values()).filter(one -> one.number() == number && one.item() > 0).count();
    }
}
