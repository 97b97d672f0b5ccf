package cn.bazhong.projects.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.constraints.Max;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PagedCallTest {

    /** A list of endless pages, and what it was asked for. */
    public static final class Endless {
        private final List<String> asked = new ArrayList<>();

        public Uni<Page<Integer>> list(String cursor, @Max(100) int limit) {
            asked.add(cursor + " " + limit);
            return Uni.createFrom().item(new Page<>(Collections.nCopies(limit, 1), "c" + asked.size(), null));
        }
    }

    @Test
    void everyPageIsAskedForWithTheCursorOfTheOneBeforeAndAsLargeAsItMayBe() {
        Endless list = new Endless();
        PagedCall pages = new PagedCall(calling(list), 1000);
        pages.next().await().indefinitely();
        pages.next().await().indefinitely();
        assertEquals(List.of("null 100", "c1 100"), list.asked);
    }

    @Test
    void moreRowsThanAreHandedOutAreRefusedSayingHowMany() {
        PagedCall pages = new PagedCall(calling(new Endless()), 250);
        pages.next().await().indefinitely();
        pages.next().await().indefinitely();
        Problem refused = assertThrows(Problem.class, () -> pages.next().await().indefinitely());
        assertEquals("export-too-large", refused.detail());
        assertEquals(List.of("250"), refused.args());
    }

    private static InvocationContext calling(Endless list) {
        return new InvocationContext() {
            private Object[] parameters = {"what was asked with", 7};

            @Override
            public Object getTarget() {
                return list;
            }

            @Override
            public Object getTimer() {
                return null;
            }

            @Override
            public Method getMethod() {
                try {
                    return Endless.class.getMethod("list", String.class, int.class);
                } catch (NoSuchMethodException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public Constructor<?> getConstructor() {
                return null;
            }

            @Override
            public Object[] getParameters() {
                return parameters;
            }

            @Override
            public void setParameters(Object[] changed) {
                parameters = changed;
            }

            @Override
            public Map<String, Object> getContextData() {
                return Map.of();
            }

            @Override
            public Object proceed() throws Exception {
                return getMethod().invoke(list, parameters);
            }
        };
    }
}
