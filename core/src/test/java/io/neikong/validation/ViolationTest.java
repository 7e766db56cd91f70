package io.neikong.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neikong.control.Evidence;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationTest {

    @Constraint(validatedBy = ShownValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Shown {
        String message() default "was [{given}] \\{given\\}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Refuses everything and shows it. */
    public static final class ShownValidator implements ConstraintValidator<Shown, Object> {
        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            Violation.of(context, Evidence.of("given", value.toString()))
                    .with("given", value)
                    .says();
            return false;
        }
    }

    record Text(@Shown String text) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "#{7*7}",
                "{jakarta.validation.constraints.NotNull.message}",
                "{given}",
                "{io.neikong.validation.missing}",
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
                "平安",
            })
    void shows_a_hostile_value_as_the_text_that_it_is(String hostile) {
        assertThat(Form.ENGLISH.shows(new Text(hostile))).containsExactly("text: was [" + hostile + "] {given}");
    }

    @Test
    void speaks_both_languages_whatever_the_machine_does() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertThat(Form.ENGLISH.shows(new WorkingDayTest.Payment(java.time.LocalDate.of(2026, 2, 15))))
                    .containsExactly("orderedOn: must be a working day");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void needs_no_expression_language() {
        assertThatThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThat(System.getProperty("java.class.path", "") + System.getProperty("jdk.module.path", ""))
                .doesNotContain("expressly", "jakarta.el", "tomcat-embed-el");
    }
}
