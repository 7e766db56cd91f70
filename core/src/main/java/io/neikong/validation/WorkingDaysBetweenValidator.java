package io.neikong.validation;

import io.neikong.control.Evidence;
import io.neikong.control.Terms;
import io.neikong.time.Answer;
import io.neikong.time.Period;
import io.neikong.time.Window;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Checks {@link WorkingDaysBetween} as the time that something was open. Public for the provider alone. */
public final class WorkingDaysBetweenValidator implements ConstraintValidator<WorkingDaysBetween, Object> {

    private static final String NOT_COVERED = "{io.neikong.validation.WorkingDaysBetween.notCovered}";

    private NamedProperty from;
    private NamedProperty to;
    private Period period;
    private boolean allowMissing;
    private NamedProperty reportOn;

    /** For the provider. */
    public WorkingDaysBetweenValidator() {}

    @Override
    public void initialize(WorkingDaysBetween constraint) {
        from = NamedProperty.of(constraint.from());
        to = NamedProperty.of(constraint.to());
        period = Period.workingDays(constraint.atLeast());
        allowMissing = constraint.allowMissing();
        reportOn = new NamedProperty(constraint.reportOn());
    }

    @Override
    public boolean isValid(@Nullable Object bean, ConstraintValidatorContext context) {
        if (bean == null) {
            return true;
        }
        LocalDate first = from.dayIn(bean);
        LocalDate last = to.dayIn(bean);
        if (first == null || last == null) {
            return allowMissing || isMissing(first == null, last == null, context);
        }
        // Something that was open through the last day is closed on the day after it.
        LocalDate closedOn = last.plusDays(1);
        Window window =
                new Window(first, period, ValidationParameters.of(context).calendar());
        Answer kept = last.isBefore(first) ? Answer.NO : window.kept(closedOn, closedOn);
        if (kept == Answer.YES) {
            return true;
        }
        Evidence seen = Evidence.of("from", first).and("to", last).and("atLeastWorkingDays", period.amount());
        OptionalInt given = window.given(closedOn, closedOn);
        Violation violation = Violation.of(
                        context, given.isPresent() ? seen.and("givenWorkingDays", given.getAsInt()) : seen)
                .at(reportOn.or(to))
                .with("fromDay", first);
        if (kept == Answer.NO) {
            violation.says();
        } else {
            violation.says(NOT_COVERED);
        }
        return false;
    }

    private boolean isMissing(boolean first, boolean last, ConstraintValidatorContext context) {
        List<NamedProperty> missing = first && last ? List.of(from, to) : List.of(first ? from : to);
        Evidence seen = Evidence.missing(
                new Terms(missing.stream().map(NamedProperty::name).toList()));
        Violation.of(context, seen).at(reportOn).saysMissing(missing);
        return false;
    }
}
