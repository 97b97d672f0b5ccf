package cn.bazhong.projects.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Basis;
import cn.bazhong.projects.regulation.Carried;
import cn.bazhong.projects.regulation.Carrier;
import cn.bazhong.projects.regulation.Rule;
import cn.bazhong.projects.text.Texts;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every operative article is carried by code. The carriers are found in the classes, so none can be forgotten. */
class ArticlesCarriedTest {
    private static final List<Carrier> CARRIERS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("cn.bazhong.projects").stream()
            .filter(one -> one.isAssignableTo(Carrier.class) && !one.isInterface() && !one.getSimpleName().contains("_"))
            .map(ArticlesCarriedTest::make).toList();

    /** What the way to the first published list decides by (2, 4–6, 8, 14–16, 50), with its guards (11, 30, 32, 47). */
    private static final Set<Integer> WAY_TO_THE_LIST = Set.of(2, 4, 5, 6, 8, 11, 14, 15, 16, 30, 32, 47, 50);

    /** What is told or stopped along that way, too. To lose one of all these is a failure, to gain one is to be said here. */
    private static final Set<Integer> ALONG_THE_WAY = Set.of(7, 9, 10, 13, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
            31, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46);

    @Test
    void theArticlesCarriedAreExactlyTheseAndNoneIsLost() {
        Set<Integer> expected = new TreeSet<>(WAY_TO_THE_LIST);
        expected.addAll(ALONG_THE_WAY);
        assertEquals(expected, numbers(carried()));
    }

    @Test
    void everyArticleOnTheWayToTheListDecidesSomething() {
        Set<Integer> deciding = numbers(carried().stream().filter(one -> one.kind() != Carried.Kind.RULE
                || rule(one.code()).severities().stream().anyMatch(weight -> weight.ordinal() <= 1)).toList());
        WAY_TO_THE_LIST.stream().filter(number -> number != 16)
                .forEach(number -> assertTrue(deciding.contains(number), "Article " + number));
    }

    @Test
    void everyItemOfArticle8HasARuleOfItsOwn() {
        Set<Article> articles = carried().stream().filter(one -> one.kind() == Carried.Kind.RULE).map(Carried::article)
                .collect(Collectors.toSet());
        for (int item = 1; item <= 8; item++) {
            assertTrue(articles.contains(Article.valueOf("A8_" + item)), "item " + item);
        }
    }

    @Test
    void everyRuleHasTextsInBothLanguagesAndAnArticleUnlessItIsPlainConsistency() {
        rules().forEach(rule -> {
            for (String part : List.of("title", "message", "remedy")) {
                assertTrue(Texts.has("rule." + rule.code() + "." + part), rule.code() + " " + part);
            }
            assertEquals(rule.basis() == Basis.DATA, rule.article() == null, rule.code());
            assertFalse(rule.severities().isEmpty(), rule.code());
            assertFalse(Texts.of(Texts.ENGLISH, "rule." + rule.code() + ".remedy").contains("{"), rule.code());
        });
    }

    @Test
    void noRuleTextIsLeftOverAndNoCodeUsedTwice() {
        List<String> codes = rules().stream().map(Rule::code).toList();
        assertEquals(codes.size(), Set.copyOf(codes).size());
        Set<String> written = java.util.ResourceBundle.getBundle("texts.rules", java.util.Locale.CHINESE).keySet().stream()
                .map(key -> key.split("\\.")[1]).collect(Collectors.toSet());
        assertEquals(new TreeSet<>(codes), new TreeSet<>(written));
    }

    @Test
    void everythingCarriedHasANameInBothLanguages() {
        carried().forEach(one -> assertTrue(Texts.has(one.textKey()), one.textKey()));
    }

    private static List<Carried> carried() {
        return CARRIERS.stream().flatMap(Carrier::carried).toList();
    }

    private static List<? extends Rule<?>> rules() {
        return CARRIERS.stream().flatMap(carrier -> carrier.rules().stream()).toList();
    }

    private static Rule<?> rule(String code) {
        return rules().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }

    private static Set<Integer> numbers(Collection<Carried> carried) {
        return carried.stream().map(one -> one.article().number()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Carrier make(JavaClass carrier) {
        try {
            Constructor<?> constructor = carrier.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Carrier) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(carrier.getName(), e);
        }
    }
}
