package io.neikong.finance.training;

import io.neikong.control.Control;
import io.neikong.policy.Parameter;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What a district sets for the supervision of training, and the controls that go by it (培训督导参数).
 *
 * <p>Numbers that the city or the district may override by a document are in the {@link Policy}: {@link #PARAMETERS} lists them,
 * each with its default and what that rests on. The others are components, and their defaults are engineering defaults.
 *
 * @param policy  the numbers that have layers
 * @param calendar  the working days
 * @param excusedCounts  whether leave that was granted counts as attended
 * @param tolerance  how much a lesson may begin earlier or later than planned and be shorter, inclusive
 * @param closeWithin  within how long of the reply a finding is re-checked and closed, counted without a calendar
 * @param moments  how close two check-ins of different trainees with one device have to be, inclusive
 */
public record TrainingPolicy(
        Policy policy,
        WorkingCalendar calendar,
        boolean excusedCounts,
        Duration tolerance,
        Period closeWithin,
        Duration moments)
        implements Serializable {

    /** The numbers of the supervision of training that have layers. */
    public static final List<Parameter<?>> PARAMETERS = List.of(
            Parameters.MINIMUM_ATTENDANCE,
            Parameters.YELLOW_CARD_ATTENDANCE,
            Parameters.RED_CARD_ATTENDANCE,
            Parameters.MAXIMUM_DAILY_HOURS,
            Parameters.CLASS_HOUR,
            Parameters.SITE_CHANGE_LEAD,
            Parameters.PHONE_CHECK);

    public TrainingPolicy {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(tolerance, "tolerance");
        Objects.requireNonNull(closeWithin, "closeWithin");
        Objects.requireNonNull(moments, "moments");
    }

    /** Leave is absence; with a tolerance of 15 minutes, 30 days to close a finding, and moments of one minute. */
    public TrainingPolicy(Policy policy, WorkingCalendar calendar) {
        this(
                policy,
                calendar,
                false,
                TaughtAsPlanned.FIFTEEN_MINUTES,
                Rectified.THIRTY_DAYS,
                OneDeviceOneTrainee.ONE_MINUTE);
    }

    /** What examines what a trainee attended. */
    public List<Control<Attendance>> onAttendance() {
        return List.of(new AttendedEnough(policy, excusedCounts));
    }

    /** What examines the check-ins to a lesson. */
    public List<Control<LessonCheckIns>> onCheckIns() {
        return List.of(new OneDeviceOneTrainee(moments));
    }

    /** What examines what a visit found. */
    public List<Control<SpotCheck>> onVisits() {
        return List.of(new SpotAttendance(policy));
    }

    /** What examines a class that is over. */
    public List<Control<TaughtClass>> onClasses() {
        return List.of(new HoursDelivered(policy));
    }

    /** What examines a lesson against its plan. */
    public List<Control<Lesson>> onLessons() {
        return List.of(new TaughtAsPlanned(tolerance));
    }

    /** What examines where a lesson was held. */
    public List<Control<SitedLesson>> onSites() {
        return List.of(new SiteApproved(calendar, policy));
    }

    /** What examines where somebody was when. */
    public List<Control<Timetable>> onTimetables() {
        return List.of(new InOnePlaceAtATime());
    }

    /** What examines what was taught on a day. */
    public List<Control<TeachingDay>> onDays() {
        return List.of(new WithinDailyHours(policy));
    }

    /** What examines how a finding was followed up. */
    public List<Control<Rectification>> onFindings() {
        return List.of(new Rectified(closeWithin));
    }

    /** What examines how a class was supervised. */
    public List<Control<ClassSupervision>> onSupervision() {
        return List.of(new ClassSupervised(policy));
    }

    /** What examines a payment of a training subsidy. */
    public List<Control<TrainingPayment>> onPayments() {
        return List.of(new NoPaymentWithRedFinding());
    }

    /** What examines the roster of a class. */
    public List<Control<Enrolment>> onEnrolments() {
        return List.of(new EnrolledAsApproved());
    }
}
