package io.neikong.validation;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import io.neikong.control.Finding;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintViolation;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * A violation in the making (校验违反项): where it is shown, what it says, and the finding or evidence that comes with it as its
 * dynamic payload. For constraints over further controls too.
 *
 * <pre>{@code
 * Violation.of(context, finding).at(reportOn).with("day", day).says("{my.Constraint.message}");
 * return false;
 * }</pre>
 *
 * <p>A message is always a template of the developer, never made from input, and is not read as an expression language.
 * Values are put into its places as they are, whatever they look like. Two violations that say the same at the same place are one to
 * the provider, whatever their payloads.
 */
public final class Violation {

    /** Came with the release of the provider that takes values as they are; before, it read braces and backslashes in them. */
    private static final String PROVIDER_ESCAPING =
            "org.hibernate.validator.messageinterpolation.MessageParameterEscaping";

    /** What is more than text to an interpolator. */
    private static final Escaper TEXT = Escapers.builder()
            .addEscape('\\', "\\\\")
            .addEscape('{', "\\{")
            .addEscape('}', "\\}")
            .addEscape('$', "\\$")
            .build();

    private static final boolean PROVIDER_ESCAPES = providerEscapes();

    private static final String MISSING = "{io.neikong.validation.missing}";

    private final HibernateConstraintValidatorContext context;
    private NamedProperty property = new NamedProperty("");

    private Violation(HibernateConstraintValidatorContext context) {
        this.context = context;
    }

    /**
     * A violation on the element that is validated.
     *
     * @param payload  the dynamic payload: a finding, or the evidence where no rule stands behind it
     */
    public static Violation of(ConstraintValidatorContext context, Serializable payload) {
        HibernateConstraintValidatorContext provider = context.unwrap(HibernateConstraintValidatorContext.class);
        provider.disableDefaultConstraintViolation();
        return new Violation(provider.withDynamicPayload(Objects.requireNonNull(payload, "payload")));
    }

    /** Shows it at a property of the element, if one is named. */
    public Violation at(NamedProperty place) {
        property = place;
        return this;
    }

    /** Gives the place {@code {name}} of the message its value. */
    public Violation with(String name, Object value) {
        String text = value.toString();
        context.addMessageParameter(name, PROVIDER_ESCAPES ? text : TEXT.escape(text));
        return this;
    }

    /** Reports it with the message that the annotation gives. */
    public void says() {
        says(context.getDefaultConstraintMessageTemplate());
    }

    /**
     * Reports that it cannot be told whether the rule is kept, because something is missing; shown at the first of what is
     * missing, unless elsewhere.
     *
     * @param missing  at least one
     */
    public void saysMissing(List<NamedProperty> missing) {
        at(property.or(missing.get(0)))
                .with("properties", NamedProperty.listed(missing))
                .says(MISSING);
    }

    /**
     * Reports it with another message.
     *
     * @param template  the key of a message in braces, or a message with places in braces
     */
    public void says(String template) {
        ConstraintViolationBuilder builder = context.buildConstraintViolationWithTemplate(template);
        if (property.isNamed()) {
            builder.addPropertyNode(property.name()).addConstraintViolation();
        } else {
            builder.addConstraintViolation();
        }
    }

    /**
     * The finding behind a violation.
     *
     * @return empty if no rule stands behind it, or if it is one of somebody else's constraint
     */
    public static Optional<Finding> findingOf(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> ofProvider = violation.unwrap(HibernateConstraintViolation.class);
        return Optional.ofNullable(ofProvider.getDynamicPayload(Finding.class));
    }

    private static boolean providerEscapes() {
        try {
            Class.forName(PROVIDER_ESCAPING, false, HibernateConstraintValidatorContext.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException olderProvider) {
            return false;
        }
    }
}
