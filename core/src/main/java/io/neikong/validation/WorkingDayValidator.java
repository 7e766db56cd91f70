package io.neikong.validation;

import io.neikong.time.WorkingCalendar;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks {@link WorkingDay} against the calendar that comes with the library. Public for the provider alone. */
public final class WorkingDayValidator implements ConstraintValidator<WorkingDay, LocalDate> {

    private static final String NOT_COVERED = "{io.neikong.validation.WorkingDay.notCovered}";

    /** For the provider. */
    public WorkingDayValidator() {}

    @Override
    public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
        if (day == null) {
            return true;
        }
        WorkingCalendar calendar = WorkingCalendar.china();
        if (calendar.covers(day)) {
            return calendar.isWorkingDay(day);
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(NOT_COVERED).addConstraintViolation();
        return false;
    }
}
