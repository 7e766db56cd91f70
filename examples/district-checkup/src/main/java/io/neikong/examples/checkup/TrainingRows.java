package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.neikong.checkup.Checkup;
import io.neikong.examples.checkup.TrainingRegister.HeldLesson;
import io.neikong.examples.checkup.TrainingRegister.Seat;
import io.neikong.examples.checkup.TrainingRegister.TrainingClass;
import io.neikong.finance.training.Attendance;
import io.neikong.finance.training.Enrolment;
import io.neikong.finance.training.Enrolment.Trainee;
import io.neikong.finance.training.Lesson;
import io.neikong.finance.training.Lesson.Teaching;
import io.neikong.finance.training.LessonCheckIns;
import io.neikong.finance.training.LessonCheckIns.CheckIn;
import io.neikong.finance.training.TaughtClass;
import io.neikong.finance.training.TrainingPolicy;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Classes of training: who is enrolled, what was taught when, and who was there. */
final class TrainingRows {

    private final District district;
    private final DataFolder folder;
    private final TrainingPolicy policy;

    TrainingRows(District district) {
        this.district = district;
        this.folder = district.folder();
        this.policy = new TrainingPolicy(district.policy(), WorkingCalendar.china());
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        TrainingRegister register = new TrainingRegister(folder);
        TrainingTimetables timetables = new TrainingTimetables(register);
        boolean classes = folder.has(Table.TRAINING_CLASSES);
        boolean held = folder.has(Table.LESSONS_HELD);
        if (classes && folder.has(Table.TRAINEES)) {
            checkup.examine("trainees", enrolments(register), policy.onEnrolments());
            if (held && folder.has(Table.CHECK_INS)) {
                checkup.examine("attendance of trainees", attendances(register), policy.onAttendance());
            }
        }
        if (held && folder.has(Table.LESSONS_PLANNED)) {
            checkup.examine("lessons", lessons(register), policy.onLessons());
            if (classes) {
                checkup.examine("training_classes", taught(register), policy.onClasses());
            }
        }
        if (held) {
            checkup.examine("days of lessons", timetables.days(), policy.onDays());
            checkup.examine("timetables of teachers", timetables.teachers(), policy.onTimetables());
        }
        if (folder.has(Table.CHECK_INS)) {
            checkup.examine("timetables of trainees", timetables.trainees(folder), policy.onTimetables());
            if (folder.hasColumn(Table.CHECK_INS, "device")) {
                checkup.examine("check_ins", checkIns(), policy.onCheckIns());
            }
        }
        new TrainingSupervisionRows(district, policy, register).addTo(checkup);
    }

    private static Stream<Enrolment> enrolments(TrainingRegister register) {
        TreeSet<String> classes = new TreeSet<>(register.classes().keySet());
        classes.addAll(register.roster().keySet());
        return classes.stream().map(id -> {
            TrainingClass one = register.classes().get(id);
            return new Enrolment(
                    id,
                    one == null ? null : one.approvedCapacity(),
                    register.roster().get(id));
        });
    }

    private Stream<TrainingClass> ended(TrainingRegister register) {
        return register.classes().values().stream().filter(one -> one.endedBefore(district.asOf()));
    }

    private Stream<Attendance> attendances(TrainingRegister register) {
        return ended(register).flatMap(one -> {
            List<HeldLesson> held = register.lessonsOf(one.id()).stream()
                    .filter(lesson -> lesson.delivered() != null)
                    .toList();
            // A lesson of which nobody knows when it was makes the whole of the hours unknown.
            boolean timed = held.stream().noneMatch(lesson -> isUntimed(lesson.times()));
            return register.roster().get(one.id()).stream()
                    .map(Trainee::trainee)
                    .map(trainee -> new Attendance(
                            register.enrolment(one.id(), trainee),
                            trainee,
                            one.programme(),
                            one.certifiedAt(),
                            timed ? seats(register, held, trainee) : List.of()));
        });
    }

    private static List<Attendance.Seat> seats(TrainingRegister register, List<HeldLesson> held, String trainee) {
        return held.stream()
                .map(lesson -> {
                    Teaching times = Objects.requireNonNull(lesson.times());
                    Seat seat = new Seat(lesson.id(), trainee);
                    return new Attendance.Seat(
                            lesson.id(),
                            Objects.requireNonNull(times.startsAt()),
                            Objects.requireNonNull(times.endsAt()),
                            register.isExcused(seat),
                            register.marks().get(seat));
                })
                .toList();
    }

    private static boolean isUntimed(@Nullable Teaching times) {
        return times == null || times.startsAt() == null || times.endsAt() == null;
    }

    /** What was planned for a time after the class was cancelled is no longer expected. */
    private Stream<Lesson> lessons(TrainingRegister register) {
        return register.lessons().values().stream()
                .filter(lesson -> lesson.delivered() != null || !isCancelled(register, lesson))
                .map(this::lesson);
    }

    private static boolean isCancelled(TrainingRegister register, HeldLesson lesson) {
        TrainingClass of = register.classes().get(lesson.trainingClass());
        Instant cancelledAt = of == null ? null : of.cancelledAt();
        Instant startsAt = lesson.planned() == null ? null : lesson.planned().startsAt();
        return cancelledAt != null && startsAt != null && !startsAt.isBefore(cancelledAt);
    }

    private Lesson lesson(HeldLesson lesson) {
        return new Lesson(lesson.id(), lesson.planned(), lesson.delivered(), district.asOf());
    }

    private Stream<TaughtClass> taught(TrainingRegister register) {
        return ended(register)
                .map(one -> new TaughtClass(
                        one.id(),
                        one.requiredHours(),
                        one.certifiedAt(),
                        register.lessonsOf(one.id()).stream().map(this::lesson).toList()));
    }

    private Stream<LessonCheckIns> checkIns() {
        ListMultimap<String, CheckIn> byLesson =
                MultimapBuilder.treeKeys().arrayListValues().build();
        folder.forEach(Table.CHECK_INS, row -> {
            if (TrainingRegister.isPersonal(row)) {
                byLesson.put(
                        row.required("lesson"),
                        new CheckIn(row.required("trainee"), row.text("device"), row.instant("at")));
            }
        });
        return Multimaps.asMap(byLesson).entrySet().stream()
                .map(lesson -> new LessonCheckIns(lesson.getKey(), lesson.getValue()));
    }
}
