package io.neikong.examples.checkup;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.neikong.finance.accounting.Mode;
import io.neikong.permissions.rotation.RotationLimits;
import io.neikong.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that vary by district, as the controls take them.
 *
 * @param accountingMode  how the sentence on the three accounting duties is read
 * @param noticeWindow  how long a public notice must be up, and whether its first day counts
 * @param programmesWithoutNotice  programmes whose payments need no public notice
 * @param rotationLimits  how long somebody may hold a post
 * @param rotationWarning  how long before the limit to warn
 */
record Policy(
        Mode accountingMode,
        Period noticeWindow,
        List<String> programmesWithoutNotice,
        RotationLimits rotationLimits,
        Period rotationWarning) {

    /** The defaults of the library. Only the reading of the notice has a public basis; the numbers have none. */
    static Policy defaults() {
        return new Policy(
                Mode.PAIRWISE,
                Period.workingDays(5),
                List.of("UI_BENEFIT"),
                RotationLimits.engineeringDefaults(),
                Period.calendarDays(90));
    }

    /** A policy file: whatever it leaves out keeps its default. */
    record Json(
            @JsonProperty("acc.mode") @Nullable Mode accountingMode,
            @JsonProperty("pub.window") @Nullable Length noticeWindow,
            @JsonProperty("pub.countPublishDay") @Nullable Boolean countPublishDay,
            @JsonProperty("pub.withoutNotice") @Nullable List<String> withoutNotice,
            @JsonProperty("rot.max") @Nullable Map<String, Length> rotationMaxima,
            @JsonProperty("rot.withoutRotation") @Nullable Set<String> withoutRotation,
            @JsonProperty("rot.breakGap") @Nullable Length rotationBreak,
            @JsonProperty("rot.warn") @Nullable Length rotationWarning) {

        /** A period such as {@code {"amount": 5, "unit": "WORKING_DAY"}}. */
        record Length(
                @JsonProperty(required = true) int amount,
                @JsonProperty(required = true) Period.Unit unit) {
            Period period() {
                return new Period(amount, unit, false, Period.Rollover.NONE);
            }
        }

        Policy over(Policy defaults) {
            Period window = period(noticeWindow, defaults.noticeWindow());
            RotationLimits limits = defaults.rotationLimits();
            return new Policy(
                    Objects.requireNonNullElse(accountingMode, defaults.accountingMode()),
                    Boolean.TRUE.equals(countPublishDay) ? window.countingStartDay() : window,
                    Objects.requireNonNullElse(withoutNotice, defaults.programmesWithoutNotice()),
                    new RotationLimits(
                            rotationMaxima == null
                                    ? limits.maxima()
                                    : rotationMaxima.entrySet().stream()
                                            .collect(Collectors.toMap(
                                                    Map.Entry::getKey,
                                                    entry -> entry.getValue().period())),
                            Objects.requireNonNullElse(withoutRotation, limits.withoutRotation()),
                            period(rotationBreak, limits.breakGap())),
                    period(rotationWarning, defaults.rotationWarning()));
        }

        private static Period period(@Nullable Length length, Period otherwise) {
            return length == null ? otherwise : length.period();
        }
    }
}
