package cn.bazhong.projects.application;

import cn.bazhong.projects.project.ProjectProfile;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths into a profile, as findings and reasons for returning name fields: {@code fundingLines[1].amount}. Pure. */
final class ProfileFields {
    private static final Pattern STEP = Pattern.compile("(\\w{1,40})(?:\\[(\\d{1,4})])?");

    private ProfileFields() {
    }

    /** Whether the path leads to a field, and, where it names a row, to a row that is there. */
    static boolean exists(String path, ProjectProfile profile) {
        Type type = ProjectProfile.class;
        Object value = profile;
        for (String part : path.split("\\.", -1)) {
            Matcher step = STEP.matcher(part);
            Optional<RecordComponent> field = step.matches() ? component(type, step.group(1)) : Optional.empty();
            if (field.isEmpty()) {
                return false;
            }
            type = field.get().getGenericType();
            value = value(field.get(), value);
            if (step.group(2) != null) {
                int row = Integer.parseInt(step.group(2));
                if (!(value instanceof Collection<?> rows) || row >= rows.size()) {
                    return false;
                }
                type = ((ParameterizedType) type).getActualTypeArguments()[0];
                value = rows.stream().skip(row).findFirst().orElse(null);
            }
        }
        return true;
    }

    private static Optional<RecordComponent> component(Type type, String name) {
        return type instanceof Class<?> record && record.isRecord()
                ? Arrays.stream(record.getRecordComponents()).filter(one -> one.getName().equals(name)).findFirst()
                : Optional.empty();
    }

    private static Object value(RecordComponent field, Object record) {
        try {
            return record == null ? null : field.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Components of a public record can be read", impossible);
        }
    }
}
