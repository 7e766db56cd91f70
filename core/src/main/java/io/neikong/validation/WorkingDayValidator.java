package io.neikong.validation;

import io.neikong.control.Evidence;
import io.neikong.time.WorkingCalendar;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks {@link WorkingDay} against the calendar of the {@link ValidationParameters}. Public for the provider alone. */
public final class WorkingDayValidator implements ConstraintValidator<WorkingDay, LocalDate> {

    private static final String NOT_COVERED = "{io.neikong.validation.WorkingDay.notCovered}";

    /** For the provider. */
    public WorkingDayValidator() {}

    @Override
    public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
        if (day == null) {
            return true;
        }
        WorkingCalendar calendar = ValidationParameters.of(context).calendar();
        if (calendar.covers(day) && calendar.isWorkingDay(day)) {
            return true;
        }
        Violation violation = Violation.of(context, Evidence.of("day", day));
        if (calendar.covers(day)) {
            violation.says();
        } else {
            violation.says(NOT_COVERED);
        }
        return false;
    }
}
