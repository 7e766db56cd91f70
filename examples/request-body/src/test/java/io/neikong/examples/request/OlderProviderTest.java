package io.neikong.examples.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Evidence;
import io.neikong.validation.Violation;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the older release does otherwise than the one that the library is built against, with an expression language. */
class OlderProviderTest {

    /** A constraint over a control of somebody else's. */
    @Constraint(validatedBy = ShownValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Shown {
        String message() default "was [{given}]";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Refuses everything and shows it. */
    public static final class ShownValidator implements ConstraintValidator<Shown, String> {
        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            Violation.of(context, Evidence.NONE).with("given", value).says();
            return false;
        }
    }

    record Text(@Shown String text) {}

    @Test
    void is_that_of_spring_boot_with_an_expression_language() {
        assertThat(HibernateValidator.class.getPackage().getImplementationVersion())
                .isEqualTo("8.0.3.Final");
        assertThat(Constraint.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString())
                .endsWith("jakarta.validation-api-3.0.2.jar");
        assertThat(jakarta.el.ExpressionFactory.newInstance()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "#{7*7}",
                "{jakarta.validation.constraints.NotNull.message}",
                "{given}",
                "{",
                "}",
                "}{",
                "\\",
                "\\\\",
                "\\{",
                "\\\\{",
                "\\$",
                "a\\}b\\\\${c}\\",
                "$",
            })
    void shows_a_hostile_value_as_the_text_that_it_is(String hostile) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Text(hostile)))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly("was [" + hostile + "]");
        }
    }
}
