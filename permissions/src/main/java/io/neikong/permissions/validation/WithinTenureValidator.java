package io.neikong.permissions.validation;

import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Severity;
import io.neikong.party.Post;
import io.neikong.permissions.rotation.RotationRule;
import io.neikong.permissions.rotation.Tenure;
import io.neikong.permissions.rotation.TenureWithinLimit;
import io.neikong.time.Validity;
import io.neikong.validation.NamedProperty;
import io.neikong.validation.ValidationParameters;
import io.neikong.validation.Violation;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks {@link WithinTenure} as one time in one post. Public for the provider alone. */
public final class WithinTenureValidator implements ConstraintValidator<WithinTenure, Object> {

    private static final String DUE = "{io.neikong.permissions.validation.WithinTenure.due}";
    private static final String NO_LIMIT = "{io.neikong.permissions.validation.WithinTenure.noLimit}";
    private static final String NOT_NAMED = "-";

    private NamedProperty from;
    private NamedProperty asOf;
    private NamedProperty postClass;
    private NamedProperty until;
    private NamedProperty person;
    private NamedProperty unit;
    private NamedProperty post;
    private Severity invalidFrom;
    private boolean allowMissing;
    private NamedProperty reportOn;

    /** For the provider. */
    public WithinTenureValidator() {}

    @Override
    public void initialize(WithinTenure constraint) {
        from = NamedProperty.of(constraint.from());
        asOf = NamedProperty.of(constraint.asOf());
        postClass = NamedProperty.of(constraint.postClass());
        until = new NamedProperty(constraint.until());
        person = new NamedProperty(constraint.person());
        unit = new NamedProperty(constraint.unit());
        post = new NamedProperty(constraint.post());
        invalidFrom = constraint.invalidFrom();
        allowMissing = constraint.allowMissing();
        reportOn = new NamedProperty(constraint.reportOn());
    }

    @Override
    public boolean isValid(@Nullable Object bean, ConstraintValidatorContext context) {
        if (bean == null) {
            return true;
        }
        boolean valid = true;
        for (Finding finding : examine(
                        bean,
                        new TenureWithinLimit(ValidationParameters.of(context).policy()))
                .findings()) {
            boolean isGap = finding.kind() == Finding.Kind.GAP;
            if (isGap ? !allowMissing : finding.severity().compareTo(invalidFrom) <= 0) {
                report(finding, bean, Violation.of(context, finding).at(reportOn));
                valid = false;
            }
        }
        return valid;
    }

    /** Without the day on which it is looked at there is nothing that the control could look at. */
    private Outcome examine(Object bean, TenureWithinLimit control) {
        LocalDate day = asOf.dayIn(bean);
        if (day == null) {
            return Outcome.satisfied(control, person.subjectIn(bean), control.rules())
                    .gap(RotationRule.WITHIN_MAXIMUM, asOf.name());
        }
        LocalDate first = from.dayIn(bean);
        LocalDate end = until.dayIn(bean);
        boolean endsAfterStart = first == null || end == null || first.isBefore(end);
        Post held = new Post(orNotNamed(post, bean), orNotNamed(unit, bean), postClass.identifierIn(bean));
        Validity time = Validity.ofDays(first, endsAfterStart ? end : null);
        return control.examine(new Tenure(person.subjectIn(bean), held, List.of(time), day));
    }

    private void report(Finding finding, Object bean, Violation violation) {
        if (finding.kind() == Finding.Kind.GAP) {
            List<NamedProperty> missing = Stream.of(asOf, postClass, from)
                    .filter(property -> property.isMissingIn(bean))
                    .toList();
            if (missing.isEmpty()) {
                violation.at(reportOn.or(postClass)).says(NO_LIMIT);
            } else {
                violation.saysMissing(missing);
            }
            return;
        }
        violation.at(reportOn.or(from)).with("limitDay", limitDay(finding));
        if (finding.rule() == RotationRule.ROTATION_DUE) {
            violation.says(DUE);
        } else {
            violation.says();
        }
    }

    private static String limitDay(Finding finding) {
        return finding.evidence().get("limitDay").map(Evidence.Value::toString).orElseThrow();
    }

    private static String orNotNamed(NamedProperty property, Object bean) {
        String identifier = property.identifierIn(bean);
        return identifier == null ? NOT_NAMED : identifier;
    }
}
