package cn.bazhong.projects.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A change whose body is a stream of bytes: it counts them itself, and no transaction waits for them. It is a PUT below
 * {@code /content}, harmless to repeat, so that it needs no Idempotency-Key.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Upload {
}
