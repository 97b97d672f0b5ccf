package cn.bazhong.projects.spreadsheet;

import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.constraints.Max;
import jakarta.ws.rs.BeanParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The call of a list, made again for each page: with the cursor of the page before, and pages as large as they may be. */
final class PagedCall {
    private static final String CURSOR = "cursor";
    private static final String LIMIT = "limit";

    private final InvocationContext call;
    private final int atMost;
    private String cursor;
    private boolean ended;
    private int read;

    /** @param atMost more rows than that are refused */
    PagedCall(InvocationContext call, int atMost) {
        this.call = call;
        this.atMost = atMost;
        limit().ifPresent(most -> set(LIMIT, most));
    }

    /** The next rows; none at the end. */
    Uni<List<?>> next() {
        if (ended) {
            return Uni.createFrom().item(List.of());
        }
        set(CURSOR, cursor);
        return page().map(this::taken);
    }

    /** What is read page by page cannot be empty in between. */
    private List<?> taken(Page<?> page) {
        cursor = page.nextCursor();
        ended = cursor == null;
        read += page.items().size();
        if (read > atMost) {
            throw Problem.of(ProblemType.VALIDATION, "export-too-large", String.valueOf(atMost));
        }
        return page.items();
    }

    @SuppressWarnings("unchecked")
    private Uni<Page<?>> page() {
        try {
            return (Uni<Page<?>>) call.proceed();
        } catch (Exception refused) {
            return Uni.createFrom().failure(refused);
        }
    }

    private void set(String name, Object value) {
        Object[] arguments = call.getParameters();
        Parameter[] parameters = call.getMethod().getParameters();
        for (int at = 0; at < parameters.length; at++) {
            if (parameters[at].getName().equals(name)) {
                arguments[at] = value;
            } else if (parameters[at].isAnnotationPresent(BeanParam.class)) {
                setIn(arguments[at], name, value);
            }
        }
        call.setParameters(arguments);
    }

    private static void setIn(Object filter, String name, Object value) {
        field(filter.getClass(), name).ifPresent(field -> {
            try {
                field.setAccessible(true);
                field.set(filter, value);
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException("Opened before", impossible);
            }
        });
    }

    private static Optional<Field> field(Class<?> filter, String name) {
        return Arrays.stream(filter.getDeclaredFields()).filter(field -> field.getName().equals(name)).findFirst();
    }

    private Optional<Integer> limit() {
        return Arrays.stream(call.getMethod().getParameters())
                .map(parameter -> parameter.isAnnotationPresent(BeanParam.class) ? field(parameter.getType(), LIMIT).orElse(null)
                        : parameter.getName().equals(LIMIT) ? (AnnotatedElement) parameter : null)
                .filter(element -> element != null && element.isAnnotationPresent(Max.class)).findFirst()
                .map(element -> (int) element.getAnnotation(Max.class).value());
    }
}
