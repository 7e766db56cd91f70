package io.neikong.finance.validation;

import io.neikong.control.Finding;
import io.neikong.finance.seal.SealRule;
import io.neikong.finance.seal.SealUse;
import io.neikong.finance.seal.SealUse.Applied;
import io.neikong.finance.seal.SealUse.Approved;
import io.neikong.finance.seal.SealUse.Stamped;
import io.neikong.finance.seal.SealUseApproval;
import io.neikong.validation.NamedProperty;
import io.neikong.validation.Violation;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks {@link ApprovedBefore} on a line of a seal register. Public for the provider alone. */
public final class ApprovedBeforeValidator implements ConstraintValidator<ApprovedBefore, Object> {

    private static final SealUseApproval CONTROL = new SealUseApproval();

    private NamedProperty approved;
    private NamedProperty used;
    private NamedProperty recorded;
    private NamedProperty approver;
    private NamedProperty subject;
    private NamedProperty reportOn;
    private boolean allowMissing;

    /** For the provider. */
    public ApprovedBeforeValidator() {}

    @Override
    public void initialize(ApprovedBefore constraint) {
        approved = NamedProperty.of(constraint.approved());
        used = NamedProperty.of(constraint.used());
        recorded = new NamedProperty(constraint.recorded());
        approver = new NamedProperty(constraint.approver());
        subject = new NamedProperty(constraint.subject());
        reportOn = new NamedProperty(constraint.reportOn());
        allowMissing = constraint.allowMissing();
    }

    @Override
    public boolean isValid(@Nullable Object bean, ConstraintValidatorContext context) {
        if (bean == null) {
            return true;
        }
        boolean valid = true;
        for (Finding finding : CONTROL.examine(use(bean)).findings()) {
            boolean isGap = finding.kind() == Finding.Kind.GAP;
            if (finding.rule() == SealRule.APPROVED_BEFORE_USE && !(isGap && allowMissing)) {
                Violation violation = Violation.of(context, finding).at(reportOn);
                if (isGap) {
                    violation.saysMissing(missing(bean));
                } else {
                    violation.at(reportOn.or(approved)).says();
                }
                valid = false;
            }
        }
        return valid;
    }

    private SealUse use(Object bean) {
        Instant usedAt = used.momentIn(bean);
        return new SealUse(
                subject.subjectIn(bean),
                null,
                null,
                null,
                null,
                new Applied(null, null),
                approval(bean),
                new Stamped(null, usedAt, null),
                usedAt == null && allowMissing ? SealUse.Status.PENDING : SealUse.Status.USED);
    }

    /** Nobody approved if the property that names the approver is empty; who he is does not matter for the time. */
    private @Nullable Approved approval(Object bean) {
        boolean nobody = approver.isNamed() && approver.identifierIn(bean) == null;
        return nobody ? null : new Approved(null, approved.momentIn(bean), recorded.momentIn(bean));
    }

    private List<NamedProperty> missing(Object bean) {
        return Stream.of(approved, used)
                .filter(property -> property.isMissingIn(bean))
                .toList();
    }
}
