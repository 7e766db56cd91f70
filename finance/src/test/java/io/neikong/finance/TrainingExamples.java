package io.neikong.finance;

import io.neikong.finance.training.Attendance;
import io.neikong.finance.training.Attendance.Seat;
import io.neikong.finance.training.AttendedEnough;
import io.neikong.finance.training.ClassSupervised;
import io.neikong.finance.training.ClassSupervision;
import io.neikong.finance.training.EnrolledAsApproved;
import io.neikong.finance.training.Enrolment;
import io.neikong.finance.training.Enrolment.Trainee;
import io.neikong.finance.training.HoursDelivered;
import io.neikong.finance.training.InOnePlaceAtATime;
import io.neikong.finance.training.Lesson;
import io.neikong.finance.training.Lesson.Teaching;
import io.neikong.finance.training.LessonCheckIns;
import io.neikong.finance.training.LessonCheckIns.CheckIn;
import io.neikong.finance.training.NoPaymentWithRedFinding;
import io.neikong.finance.training.OneDeviceOneTrainee;
import io.neikong.finance.training.Rectification;
import io.neikong.finance.training.Rectification.Act;
import io.neikong.finance.training.Rectification.Step;
import io.neikong.finance.training.Rectified;
import io.neikong.finance.training.SiteApproved;
import io.neikong.finance.training.SitedLesson;
import io.neikong.finance.training.SitedLesson.SiteChange;
import io.neikong.finance.training.SpotAttendance;
import io.neikong.finance.training.SpotCheck;
import io.neikong.finance.training.TaughtAsPlanned;
import io.neikong.finance.training.TaughtClass;
import io.neikong.finance.training.TeachingDay;
import io.neikong.finance.training.Timetable;
import io.neikong.finance.training.Timetable.Stay;
import io.neikong.finance.training.TrainingPayment;
import io.neikong.finance.training.TrainingPayment.RedFinding;
import io.neikong.finance.training.TrainingRule;
import io.neikong.finance.training.WithinDailyHours;
import io.neikong.party.Approval;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.testkit.RuleExample;
import io.neikong.time.ChinaTime;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The rules on the supervision of training, by a lesson of three hours on a Thursday. */
final class TrainingExamples {

    private static final Instant NINE = Instant.parse("2026-03-05T09:00:00+08:00");
    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00+08:00");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private TrainingExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        TrainingRule.ATTENDED_ENOUGH,
                        new AttendedEnough(Policy.builtIn()),
                        attendance(NOON.minusSeconds(36 * 60)),
                        attendance(NOON.minusSeconds(37 * 60)),
                        Parameters.MINIMUM_ATTENDANCE),
                RuleExample.of(
                        TrainingRule.HOURS_DELIVERED,
                        new HoursDelivered(Policy.builtIn()),
                        taught(4),
                        taught(5),
                        Parameters.CLASS_HOUR),
                RuleExample.of(
                        TrainingRule.TAUGHT_AS_PLANNED, new TaughtAsPlanned(), lesson("T-0001"), lesson("T-0002")),
                RuleExample.of(
                        TrainingRule.SITE_APPROVED,
                        new SiteApproved(WorkingCalendar.china(), Policy.builtIn()),
                        sited(Instant.parse("2026-03-02T16:00:00+08:00")),
                        sited(Instant.parse("2026-03-03T08:00:00+08:00")),
                        Parameters.SITE_CHANGE_LEAD),
                RuleExample.of(
                        TrainingRule.TIMETABLE_POSSIBLE,
                        new InOnePlaceAtATime(),
                        timetable(NOON),
                        timetable(NOON.minusSeconds(60))),
                RuleExample.of(
                        TrainingRule.TIMETABLE_POSSIBLE,
                        new WithinDailyHours(Policy.builtIn()),
                        teachingDay(315),
                        teachingDay(316),
                        Parameters.MAXIMUM_DAILY_HOURS,
                        Parameters.CLASS_HOUR),
                RuleExample.of(
                        TrainingRule.SPOT_ATTENDANCE,
                        new SpotAttendance(Policy.builtIn()),
                        new SpotCheck("V-0001", "training", NINE, 40, 36),
                        new SpotCheck("V-0001", "training", NINE, 40, 31),
                        Parameters.YELLOW_CARD_ATTENDANCE,
                        Parameters.RED_CARD_ATTENDANCE),
                RuleExample.of(
                        TrainingRule.SUPERVISED,
                        new ClassSupervised(Policy.builtIn()),
                        new ClassSupervision("C-0001", 40, 1, 4, LocalDate.of(2026, 3, 5), FRIDAY),
                        new ClassSupervision("C-0001", 41, 1, 4, LocalDate.of(2026, 3, 5), FRIDAY),
                        Parameters.PHONE_CHECK),
                RuleExample.of(TrainingRule.RECTIFIED, new Rectified(), rectification(true), rectification(false)),
                RuleExample.of(
                        TrainingRule.NO_PAYMENT_WITH_RED_FINDING,
                        new NoPaymentWithRedFinding(),
                        payment(NOON),
                        payment(NOON.plusSeconds(60))),
                RuleExample.of(TrainingRule.ENROLLED_AS_APPROVED, new EnrolledAsApproved(), enrolment(2), enrolment(1)),
                RuleExample.of(
                        TrainingRule.ENROLLED_AS_APPROVED,
                        new OneDeviceOneTrainee(),
                        checkIns("D-0002"),
                        checkIns("D-0001")));
    }

    private static LessonCheckIns checkIns(String device) {
        return new LessonCheckIns(
                "L-0001",
                List.of(new CheckIn("P-0001", "D-0001", NINE), new CheckIn("P-0003", device, NINE.plusSeconds(20))));
    }

    private static Enrolment enrolment(int approvedCapacity) {
        return new Enrolment(
                "C-0001", approvedCapacity, List.of(new Trainee("P-0001", true), new Trainee("P-0003", true)));
    }

    private static TrainingPayment payment(Instant closedAt) {
        return new TrainingPayment("PAY-0001", NOON, null, List.of(new RedFinding("F-0001", NINE, closedAt)));
    }

    private static Rectification rectification(boolean passed) {
        return new Rectification(
                "F-0001",
                LocalDate.of(2026, 3, 5),
                List.of(
                        new Step(Act.ORDERED, ChinaTime.startOf(FRIDAY), LocalDate.of(2026, 3, 11), null),
                        new Step(Act.REPLIED, ChinaTime.startOf(LocalDate.of(2026, 3, 11)), null, null),
                        new Step(Act.RECHECKED, ChinaTime.startOf(LocalDate.of(2026, 3, 12)), null, passed),
                        new Step(Act.CLOSED, ChinaTime.startOf(LocalDate.of(2026, 3, 13)), null, null)),
                LocalDate.of(2026, 3, 31));
    }

    private static Timetable timetable(Instant afternoonFrom) {
        return new Timetable(
                "P-0001",
                List.of(
                        new Stay("L-0001", NINE, NOON),
                        new Stay("SHIFT-0001", afternoonFrom, NOON.plusSeconds(4 * 3600))));
    }

    private static TeachingDay teachingDay(int minutes) {
        return new TeachingDay(
                "C-0001", LocalDate.of(2026, 3, 5), List.of(new Stay("L-0001", NINE, NINE.plusSeconds(60L * minutes))));
    }

    private static SitedLesson sited(Instant appliedAt) {
        Approval approval = new Approval("P-0002", Instant.parse("2026-03-04T10:00:00+08:00"), null);
        return new SitedLesson(
                "L-0001", NINE, "S-A", "S-B", List.of(new SiteChange("X-0001", "S-B", appliedAt, approval)));
    }

    private static Attendance attendance(Instant checkedOutAt) {
        return new Attendance(
                "A-0001",
                "P-0001",
                "training",
                null,
                List.of(new Seat("L-0001", NINE, NOON, false, NINE, checkedOutAt)));
    }

    private static TaughtClass taught(int requiredHours) {
        return new TaughtClass("C-0001", requiredHours, null, List.of(lesson("T-0001")));
    }

    private static Lesson lesson(String teacher) {
        return new Lesson("L-0001", teaching("T-0001"), teaching(teacher), FRIDAY);
    }

    private static Teaching teaching(String teacher) {
        return new Teaching(NINE, NOON, "S-0001", teacher);
    }
}
