package cn.bazhong.projects.spreadsheet;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list that is also handed out as a workbook: every row its filters let through, in its order, to whoever asks for
 * {@link Xlsx#MEDIA_TYPE} instead of JSON. Headings are the texts {@code column.<name>}, the title is
 * {@code sheet.<operation>}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Exported {
    /** The components of what is listed that become columns, in order; {@code current.fileName} is one of a component. */
    @Nonbinding
    String[] value();

    /** Name of the list in the texts. */
    @Nonbinding
    String title();
}
