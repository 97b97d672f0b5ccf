package cn.bazhong.projects.spreadsheet;

import cn.bazhong.projects.spreadsheet.SheetColumn.Kind;
import cn.bazhong.projects.text.Texts;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of a list, read from what its method lists. */
final class ExportedTable {
    private static final int NARROW = 12;
    private static final int MOMENT = 17;
    private static final int WIDE = 24;
    private static final int WIDEST = 44;
    /** What is written in sentences or names a project. */
    private static final List<String> LONG = List.of("name", "projectName", "title", "purpose", "reason", "findings", "resource",
            "summary", "effect", "reasons", "opinions", "fields", "problems");

    private final List<Path> paths;

    private ExportedTable(List<Path> paths) {
        this.paths = paths;
    }

    /** The way to one value, component by component. */
    private record Path(String name, String owner, List<RecordComponent> steps) {
        Class<?> type() {
            return steps.get(steps.size() - 1).getType();
        }

        Object value(Object row) {
            Object at = row;
            for (RecordComponent step : steps) {
                at = at == null ? null : read(step, at);
            }
            return at;
        }

        private static Object read(RecordComponent component, Object owner) {
            try {
                return component.getAccessor().invoke(owner);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("What is listed is a public record: " + component, impossible);
            }
        }
    }

    static ExportedTable of(Method list) {
        Class<?> listed = listed(list);
        return new ExportedTable(Arrays.stream(list.getAnnotation(Exported.class).value()).map(name -> path(listed, name)).toList());
    }

    /** A {@code Uni<Page<Listed>>} lists that. */
    static Class<?> listed(Method list) {
        Type page = ((ParameterizedType) list.getGenericReturnType()).getActualTypeArguments()[0];
        return (Class<?>) ((ParameterizedType) page).getActualTypeArguments()[0];
    }

    private static Path path(Class<?> listed, String name) {
        List<RecordComponent> steps = new ArrayList<>();
        Class<?> at = listed;
        for (String step : name.split("\\.")) {
            RecordComponent component = Arrays.stream(at.getRecordComponents()).filter(one -> one.getName().equals(step)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(listed + " has no " + name));
            component.getAccessor().setAccessible(true);
            steps.add(component);
            at = component.getType();
        }
        return new Path(name, listed.getSimpleName(), List.copyOf(steps));
    }

    List<SheetColumn> columns(Locale locale) {
        return paths.stream().map(path -> column(path, locale)).toList();
    }

    SheetRow row(Object listed, Locale locale) {
        List<Object> values = new ArrayList<>();
        paths.forEach(path -> values.add(CellText.of(path.value(listed), locale)));
        return SheetRow.of(values);
    }

    private static SheetColumn column(Path path, Locale locale) {
        Kind kind = kind(path.type());
        String heading = Texts.of(locale, headingKey(path));
        return new SheetColumn(kind == Kind.WAN ? Texts.of(locale, "sheet.in-wan", heading) : heading, width(path, kind), kind);
    }

    /** A list has a word of its own for it, or the one all lists have. */
    private static String headingKey(Path path) {
        String own = "column." + path.owner() + "." + path.name();
        return Texts.has(own) ? own : "column." + path.name();
    }

    private static int width(Path path, Kind kind) {
        return switch (kind) {
            case WHOLE, DATE, WAN -> NARROW;
            case MOMENT -> MOMENT;
            case TEXT -> LONG.contains(path.name()) ? WIDEST : path.type().isEnum() ? NARROW + 4 : WIDE;
        };
    }

    private static Kind kind(Class<?> type) {
        if (type == BigDecimal.class) {
            return Kind.WAN;
        }
        if (type == LocalDate.class) {
            return Kind.DATE;
        }
        if (type == Instant.class) {
            return Kind.MOMENT;
        }
        boolean whole = type == int.class || type == long.class || type == Integer.class || type == Long.class;
        return whole ? Kind.WHOLE : Kind.TEXT;
    }
}
