package cn.bazhong.projects.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {
    private static final Pattern DETAIL = Pattern.compile(
            "(?:Problem\\s*\\.of\\(\\s*ProblemType\\.\\w+|(?:notPermitted|notAllowedNow|Obstacle\\s*\\.of)\\(\\s*(?:Article\\.\\w+|null|\\w+(?:\\(\\))?(?:\\.\\w+\\(\\))*))"
                    + "\\s*,\\s*\"([a-z0-9-]+)\"");

    @Test
    void everyKindOfProblemHasATitle() {
        Arrays.stream(ProblemType.values()).forEach(type -> assertTrue(Texts.has("problem.title." + type.slug()), type.slug()));
    }

    /** A problem without its text would be answered as a failure of ours. */
    @Test
    void everyDetailThatTheCodeNamesHasAText() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = DETAIL.matcher(Files.readString(source));
                while (matcher.find()) {
                    named.add(matcher.group(1));
                }
            }
        }
        assertTrue(named.size() > 10, named.toString());
        assertEquals(Set.of(), new TreeSet<>(named.stream().filter(key -> !Texts.has("problem.detail." + key)).toList()));
    }
}
