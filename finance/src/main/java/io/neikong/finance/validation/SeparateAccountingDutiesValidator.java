package io.neikong.finance.validation;

import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.finance.accounting.AccountingRule;
import io.neikong.finance.accounting.Mode;
import io.neikong.finance.accounting.VoucherDuties;
import io.neikong.finance.accounting.VoucherDuties.Paid;
import io.neikong.finance.accounting.VoucherDuties.Posted;
import io.neikong.finance.accounting.VoucherDuties.Prepared;
import io.neikong.finance.accounting.VoucherDuties.Reviewed;
import io.neikong.finance.accounting.VoucherDutiesSeparated;
import io.neikong.validation.NamedProperty;
import io.neikong.validation.Violation;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks {@link SeparateAccountingDuties} as the duties of one voucher. Public for the provider alone. */
public final class SeparateAccountingDutiesValidator implements ConstraintValidator<SeparateAccountingDuties, Object> {

    /** Pairwise, both rules have a finding on the same persons, and violations that say the same are one to the provider. */
    private static final String ALL_IN_ONE_HAND =
            "{io.neikong.finance.validation.SeparateAccountingDuties.allInOneHand}";

    /** The properties by the words that findings have for the duties, in the order of the clause. */
    private final Map<String, NamedProperty> duties = new LinkedHashMap<>();

    private NamedProperty postedAt;
    private NamedProperty subject;
    private NamedProperty reportOn;
    private boolean allowMissing;
    private VoucherDutiesSeparated control;

    /** For the provider. */
    public SeparateAccountingDutiesValidator() {}

    @Override
    public void initialize(SeparateAccountingDuties constraint) {
        duties.put("chiefAccountant", NamedProperty.of(constraint.chiefAccountant()));
        duties.put("bookkeeper", NamedProperty.of(constraint.bookkeeper()));
        duties.put("reviewer", NamedProperty.of(constraint.reviewer()));
        duties.put("preparer", NamedProperty.of(constraint.preparer()));
        duties.put("cashier", new NamedProperty(constraint.cashier()));
        postedAt = new NamedProperty(constraint.postedAt());
        subject = new NamedProperty(constraint.subject());
        reportOn = new NamedProperty(constraint.reportOn());
        allowMissing = constraint.allowMissing();
        control = new VoucherDutiesSeparated(constraint.mode());
    }

    @Override
    public boolean isValid(@Nullable Object bean, ConstraintValidatorContext context) {
        if (bean == null) {
            return true;
        }
        List<Finding> findings = control.examine(voucher(bean)).findings();
        for (Finding finding : findings) {
            Violation violation = Violation.of(context, finding).at(reportOn);
            if (finding.kind() == Finding.Kind.GAP) {
                violation.saysMissing(concerned(finding, "missing"));
            } else {
                List<NamedProperty> concerned = concerned(finding, "duties");
                violation.at(reportOn.or(concerned.get(0))).with("properties", NamedProperty.listed(concerned));
                if (finding.rule() == AccountingRule.NOT_ALL_IN_ONE_HAND && control.mode() == Mode.PAIRWISE) {
                    violation.says(ALL_IN_ONE_HAND);
                } else {
                    violation.says();
                }
            }
        }
        return findings.isEmpty();
    }

    private VoucherDuties voucher(Object bean) {
        return new VoucherDuties(
                subject.subjectIn(bean),
                new Prepared(person("preparer", bean), null),
                new Reviewed(person("reviewer", bean), null),
                new Posted(person("bookkeeper", bean), postedAt.momentIn(bean)),
                person("chiefAccountant", bean),
                new Paid(person("cashier", bean)),
                allowMissing ? VoucherDuties.Status.DRAFT : VoucherDuties.Status.POSTED);
    }

    private @Nullable String person(String duty, Object bean) {
        return Objects.requireNonNull(duties.get(duty)).identifierIn(bean);
    }

    private List<NamedProperty> concerned(Finding finding, String entry) {
        Object words = finding.evidence().get(entry).map(Evidence.Value::plain).orElse(List.of());
        return duties.entrySet().stream()
                .filter(duty -> words instanceof List<?> list && list.contains(duty.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
