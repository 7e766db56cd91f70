package io.neikong.validation;

import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.separation.CaseHistory;
import io.neikong.separation.Separation;
import io.neikong.separation.Step;
import io.neikong.separation.StepsSeparated;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks {@link DistinctPersons}: each property is a step of one case. Public for the provider alone. */
public final class DistinctPersonsValidator implements ConstraintValidator<DistinctPersons, Object> {

    private List<NamedProperty> properties;
    private NamedProperty subject;
    private NamedProperty reportOn;
    private boolean allowMissing;
    private StepsSeparated control;

    /** For the provider. */
    public DistinctPersonsValidator() {}

    @Override
    public void initialize(DistinctPersons constraint) {
        List<String> names = List.of(constraint.value());
        properties = names.stream().map(NamedProperty::of).toList();
        subject = new NamedProperty(constraint.subject());
        reportOn = new NamedProperty(constraint.reportOn());
        allowMissing = constraint.allowMissing();
        control = new StepsSeparated(List.of(new Separation(String.join("/", names), names)));
    }

    @Override
    public boolean isValid(@Nullable Object bean, ConstraintValidatorContext context) {
        if (bean == null) {
            return true;
        }
        List<Finding> findings = control.examine(new CaseHistory(subject.subjectIn(bean), steps(bean)))
                .findings();
        for (Finding finding : findings) {
            List<NamedProperty> concerned = concerned(finding);
            Violation violation = Violation.of(context, finding).at(reportOn.or(concerned.get(0)));
            if (finding.kind() == Finding.Kind.BREACH) {
                violation.with("properties", NamedProperty.listed(concerned)).says();
            } else {
                violation.saysMissing(concerned);
            }
        }
        return findings.isEmpty();
    }

    private List<Step> steps(Object bean) {
        List<Step> steps = new ArrayList<>(properties.size());
        for (NamedProperty property : properties) {
            String person = property.identifierIn(bean);
            if (person != null || !allowMissing) {
                steps.add(new Step(property.name(), Step.Actor.PERSON, null, person, null));
            }
        }
        return steps;
    }

    private List<NamedProperty> concerned(Finding finding) {
        Object steps =
                finding.evidence().get("steps").map(Evidence.Value::plain).orElse(List.of());
        return properties.stream()
                .filter(property -> steps instanceof List<?> list && list.contains(property.name()))
                .toList();
    }
}
