package io.neikong.benchmarks.access;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator: a constraint on the class of the request, which asks {@link GrantByCollections}. */
public final class GrantByValidator implements Answers {

    private final GrantByCollections access;
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    GrantByValidator(GrantQuestions questions) {
        access = new GrantByCollections(questions);
    }

    /** The request meets nothing that the user holds. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = NoConflictValidator.class)
    public @interface NoConflict {
        /** The message. */
        String message() default "conflicts with what the user holds";

        /** The groups. */
        Class<?>[] groups() default {};

        /** The payload. */
        Class<? extends Payload>[] payload() default {};
    }

    @NoConflict
    record Request(GrantByCollections access, String user, String permission) {}

    /** Asks the collections. */
    public static final class NoConflictValidator implements ConstraintValidator<NoConflict, Request> {
        @Override
        public boolean isValid(Request request, ConstraintValidatorContext context) {
            return request.access().mayGet(request.user(), request.permission());
        }
    }

    @Override
    public boolean allows(int question) {
        return validator
                .validate(new Request(access, access.user(question), access.permission(question)))
                .isEmpty();
    }
}
