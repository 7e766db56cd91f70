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

/** Hibernate Validator: a constraint on the class of the request, which asks {@link StepByCollections}. */
public final class StepByValidator implements Answers {

    private final StepByCollections histories;
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    StepByValidator(StepQuestions questions) {
        histories = new StepByCollections(questions);
    }

    /** Nobody does a step that must be another's. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = AnotherPersonValidator.class)
    public @interface AnotherPerson {
        /** The message. */
        String message() default "must be done by another person";

        /** The groups. */
        Class<?>[] groups() default {};

        /** The payload. */
        Class<? extends Payload>[] payload() default {};
    }

    @AnotherPerson
    record Request(StepByCollections histories, String caseOf, String step, String person) {}

    /** Asks the collections. */
    public static final class AnotherPersonValidator implements ConstraintValidator<AnotherPerson, Request> {
        @Override
        public boolean isValid(Request request, ConstraintValidatorContext context) {
            return request.histories().mayDo(request.caseOf(), request.step(), request.person());
        }
    }

    @Override
    public boolean allows(int question) {
        return validator
                .validate(new Request(
                        histories, histories.caseOf(question), histories.step(question), histories.person(question)))
                .isEmpty();
    }
}
