package io.neikong.permissions.rotation;

import static io.neikong.permissions.rotation.RotationRule.ROTATION_DUE;
import static io.neikong.permissions.rotation.RotationRule.WITHIN_MAXIMUM;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Checks that nobody holds a post for longer than its class allows (任职超期未轮岗), and says so some time before.
 *
 * <p>What counts is the stay without a break: a short absence does not interrupt it, overlapping times count once, and
 * acting, part-time and seconded times count like any other. The day of the start is not counted: a stay of at most 3
 * years from 2018-11-26 on may last through 2021-11-26. A stay that ended late remains a breach. A stay whose start is
 * not known is a breach if the days that are certain suffice for one, otherwise a gap.
 *
 * @param limits  how long a post of each class may be held
 * @param warning  how long before the limit day to say so, a plain number of calendar days, months or years
 */
public record TenureWithinLimit(RotationLimits limits, Period warning) implements Control<Tenure> {

    private static final List<Rule> RULES = List.of(WITHIN_MAXIMUM, ROTATION_DUE);
    private static final Period DEFAULT_WARNING = Period.calendarDays(90);

    /**
     * Refuses a warning that would need a working calendar.
     *
     * @throws IllegalArgumentException if {@code warning} is not a plain number of days, months or years
     */
    public TenureWithinLimit {
        Objects.requireNonNull(limits, "limits");
        RotationLimits.requirePlain("warning", warning);
    }

    /** Checks these limits and says so 90 calendar days before, an engineering default. */
    public TenureWithinLimit(RotationLimits limits) {
        this(limits, DEFAULT_WARNING);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Tenure tenure) {
        String postClass = tenure.post().postClass();
        List<Stay> stays = Stay.of(tenure, limits.breakGap());
        if (stays.isEmpty() || (postClass != null && limits.withoutRotation().contains(postClass))) {
            return Outcome.notApplicable(this, tenure.person());
        }
        Outcome outcome = Outcome.satisfied(this, tenure.person(), RULES);
        if (postClass == null) {
            return outcome.gap(WITHIN_MAXIMUM, postOf(tenure).andMissing(Terms.of("postClass")), tenure.person());
        }
        return limits.maximumOf(postClass)
                .map(maximum -> examine(tenure, stays, maximum, outcome))
                .orElseGet(() -> outcome.gap(
                        WITHIN_MAXIMUM,
                        postOf(tenure).and("postClass", postClass).andMissing(Terms.of("maximum")),
                        tenure.person()));
    }

    private Outcome examine(Tenure tenure, List<Stay> stays, Period maximum, Outcome soFar) {
        Outcome outcome = soFar;
        boolean startMissing = false;
        for (Stay stay : stays) {
            LocalDate limitDay = maximum.lastDay(stay.since());
            if (stay.heldThrough().isAfter(limitDay)) {
                outcome = outcome.breach(WITHIN_MAXIMUM, overdue(tenure, stay, limitDay), tenure.person());
            } else if (!stay.startKnown()) {
                startMissing = true;
            } else if (stay.held() && isDue(limitDay, tenure.asOf())) {
                outcome = outcome.breach(ROTATION_DUE, due(tenure, stay, limitDay), tenure.person());
            }
        }
        return startMissing
                ? outcome.gap(WITHIN_MAXIMUM, postOf(tenure).andMissing(Terms.of("from")), tenure.person())
                : outcome;
    }

    private boolean isDue(LocalDate limitDay, LocalDate asOf) {
        return !warning.lastDay(asOf).isBefore(limitDay);
    }

    private static Evidence overdue(Tenure tenure, Stay stay, LocalDate limitDay) {
        Evidence seen = stayOf(tenure, stay, limitDay).and("heldThrough", stay.heldThrough());
        return stay.startKnown() ? seen : seen.andMissing(Terms.of("from"));
    }

    private static Evidence due(Tenure tenure, Stay stay, LocalDate limitDay) {
        return stayOf(tenure, stay, limitDay).and("asOf", tenure.asOf());
    }

    /** The start tells two stays of one person in one post apart, so it belongs to the finding's identifier. */
    private static Evidence stayOf(Tenure tenure, Stay stay, LocalDate limitDay) {
        return postOf(tenure)
                .andAbout("since", stay.since())
                .and("postClass", tenure.post().postClass())
                .and("limitDay", limitDay);
    }

    private static Evidence postOf(Tenure tenure) {
        return Evidence.about("unit", tenure.post().unit())
                .andAbout("post", tenure.post().post());
    }
}
