package cn.bazhong.projects.project;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** A day between 2000 and 2100: further away nothing can be reckoned, and little kept. The message is a text key. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlausibleDate.Validator.class)
public @interface PlausibleDate {

    String message() default "implausible-date";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Missing dates are for others to judge. */
    final class Validator implements ConstraintValidator<PlausibleDate, LocalDate> {

        @Override
        public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
            return day == null || (day.getYear() >= 2000 && day.getYear() <= 2100);
        }
    }
}
