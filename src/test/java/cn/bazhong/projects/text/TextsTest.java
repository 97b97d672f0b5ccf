package cn.bazhong.projects.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.bazhong.projects.project.Stage;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    static Iterable<String> topics() {
        return Texts.TOPICS;
    }

    @ParameterizedTest
    @MethodSource("topics")
    void bothLanguagesHaveTheSameKeys(String topic) {
        assertEquals(keys(topic, "zh"), keys(topic, "en"));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyPatternCanBeFilledIn(String topic) {
        keys(topic, "zh").stream().filter(key -> !isOfAnEvent(key)).forEach(key -> {
            Texts.of(Texts.CHINESE, key, 1, 2, 3, 4);
            Texts.of(Texts.ENGLISH, key, 1, 2, 3, 4);
        });
    }

    @Test
    void whatIsPutBetweenQuotationMarksHasOthersForItsOwn() {
        assertEquals("“出生‘一件事’服务”存在须由审委会专门决定的问题，尚未写明审查理由。",
                Texts.of(Texts.CHINESE, "rule.A15_NOT_EXPRESS.message", "出生“一件事”服务"));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void chineseIsPunctuatedInChinese(String topic) {
        ResourceBundle bundle = ResourceBundle.getBundle("texts." + topic, new Locale("zh"));
        keys(topic, "zh").forEach(key ->
                assertFalse(bundle.getString(key).matches("(?s).*\\p{IsHan}[,;:()?!].*"), bundle.getString(key)));
    }

    @Test
    void enumArgumentsReadInTheLanguageAskedFor() {
        assertEquals("The project is closed (Lapsed); “x” is no longer possible.",
                Texts.of(Locale.ENGLISH, "problem.detail.lifecycle-ended", Stage.LAPSED, "x"));
    }

    @Test
    void aMissingKeyIsAnError() {
        assertThrows(MissingResourceException.class, () -> Texts.of(Texts.CHINESE, "no.such.text"));
    }

    /** The texts of events name the fields of their payload instead of counting arguments. */
    private static boolean isOfAnEvent(String key) {
        return key.startsWith("event.");
    }

    private static Set<String> keys(String topic, String language) {
        return ResourceBundle.getBundle("texts." + topic, new Locale(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).keySet();
    }
}
