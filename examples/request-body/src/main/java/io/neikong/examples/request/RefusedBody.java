package io.neikong.examples.request;

import io.neikong.control.Finding;
import io.neikong.validation.Violation;
import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells whoever sent a body what is wrong with it, under which rule, and what to do. */
@RestControllerAdvice
class RefusedBody {

    /**
     * One line of the problem detail.
     *
     * @param at  the property
     * @param message  what is wrong
     * @param rule  the rule, null if no rule of the specification stands behind it
     * @param remedy  what to do, null likewise
     */
    record Refusal(
            String at,
            @Nullable String message,
            @Nullable String rule,
            @Nullable String remedy) {}

    @ExceptionHandler
    ProblemDetail explain(MethodArgumentNotValidException refused, Locale reader) {
        ProblemDetail problem = refused.getBody();
        problem.setProperty(
                "refusals",
                refused.getAllErrors().stream()
                        .map(error -> refusal(error, reader))
                        .toList());
        return problem;
    }

    private static Refusal refusal(ObjectError error, Locale reader) {
        ConstraintViolation<?> violation = error.unwrap(ConstraintViolation.class);
        Optional<Finding> finding = Violation.findingOf(violation);
        return new Refusal(
                violation.getPropertyPath().toString(),
                violation.getMessage(),
                finding.map(found -> found.rule().code()).orElse(null),
                finding.map(found -> found.remedy(reader)).orElse(null));
    }
}
