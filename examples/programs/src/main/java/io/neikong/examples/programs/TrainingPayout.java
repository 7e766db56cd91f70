package io.neikong.examples.programs;

import io.neikong.control.Control;
import io.neikong.control.Outcome;
import io.neikong.finance.training.Attendance;
import io.neikong.finance.training.TrainingPolicy;
import io.neikong.policy.Policy;
import io.neikong.time.ChinaTime;
import io.neikong.time.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Before a training subsidy is paid: whether each trainee attended enough, counted in seconds (学员出勤). */
public final class TrainingPayout {

    private TrainingPayout() {}

    /** Prints what is found of a trainee of 32, of 31 and of 31 or 32 of 40 lessons. */
    public static void main(String... arguments) {
        TrainingPolicy policy = new TrainingPolicy(Policy.builtIn(), WorkingCalendar.china());
        for (Attendance attendance : List.of(fact("T-1", 32, false), fact("T-2", 31, false), fact("T-3", 31, true))) {
            for (Control<Attendance> control : policy.onAttendance()) {
                Outcome outcome = control.examine(attendance);
                System.out.println(attendance.trainee() + " " + outcome.verdict());
                outcome.findings().forEach(finding -> System.out.println("  " + finding.message(Locale.CHINESE)));
            }
        }
    }

    /** Somebody who was at so many of 40 lessons, and checked in to another without checking out, or not. */
    private static Attendance fact(String trainee, int attended, boolean checkedInOnce) {
        List<Attendance.Seat> seats = new ArrayList<>();
        for (int lesson = 0; lesson < 40; lesson++) {
            Instant startsAt = LocalDate.of(2026, 3, 2)
                    .plusDays(lesson)
                    .atTime(LocalTime.of(9, 0))
                    .atZone(ChinaTime.ZONE)
                    .toInstant();
            Instant endsAt = startsAt.plus(Duration.ofMinutes(45));
            boolean there = lesson < attended;
            boolean half = lesson == attended && checkedInOnce;
            seats.add(new Attendance.Seat(
                    "L-" + lesson, startsAt, endsAt, false, there || half ? startsAt : null, there ? endsAt : null));
        }
        return new Attendance("class-7/" + trainee, trainee, "skills", null, seats);
    }
}
