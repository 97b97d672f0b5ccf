package cn.bazhong.projects.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A deed that changes something. The method runs in the one transaction of the command; a repeated Idempotency-Key gets
 * the first answer again. One that others have to agree to first is kept instead ({@link Postponed}). An architecture test
 * holds that every POST, PUT and DELETE carries it.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Command {
}
