package io.neikong.finance.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A form as its reader sees it: what a provider without an expression language says, in one language. */
record Form(Locale reader) {

    static final Form ENGLISH = new Form(Locale.ENGLISH);
    static final Form CHINESE = new Form(Locale.SIMPLIFIED_CHINESE);

    /** Each message with the place at which it is shown, sorted. */
    List<String> shows(Object bean) {
        return violations(bean)
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .toList();
    }

    /** The payloads of one kind, in the order of the messages. */
    <P> List<P> payloads(Object bean, Class<P> kind) {
        return violations(bean).map(violation -> payload(violation, kind)).toList();
    }

    private static <P> P payload(ConstraintViolation<?> violation, Class<P> kind) {
        HibernateConstraintViolation<?> ofProvider = violation.unwrap(HibernateConstraintViolation.class);
        return ofProvider.getDynamicPayload(kind);
    }

    private Stream<ConstraintViolation<Object>> violations(Object bean) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(Locale.CHINESE, Locale.ENGLISH), reader, false))
                .buildValidatorFactory()) {
            return factory.getValidator().validate(bean).stream()
                    .sorted(Comparator.comparing(
                            violation -> violation.getPropertyPath() + ": " + violation.getMessage()))
                    .toList()
                    .stream();
        }
    }
}
