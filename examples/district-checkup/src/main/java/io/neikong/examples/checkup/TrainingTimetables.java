package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.neikong.examples.checkup.TrainingRegister.HeldLesson;
import io.neikong.examples.checkup.TrainingRegister.Seat;
import io.neikong.finance.training.Attendance.Mark;
import io.neikong.finance.training.Lesson.Teaching;
import io.neikong.finance.training.TeachingDay;
import io.neikong.finance.training.Timetable;
import io.neikong.finance.training.Timetable.Stay;
import io.neikong.time.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where trainees and teachers were when, and what was taught on a day. */
record TrainingTimetables(TrainingRegister register) {

    private static final Comparator<Mark> BY_MOMENT = Comparator.comparing(
                    Mark::at, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Mark::kind);

    /** A lesson across midnight is on both days; one of which neither beginning nor end is known anywhere is on none. */
    Stream<TeachingDay> days() {
        Map<String, ListMultimap<LocalDate, Stay>> byClass = new TreeMap<>();
        for (HeldLesson lesson : register.lessons().values()) {
            Teaching delivered = lesson.delivered();
            if (delivered == null) {
                continue;
            }
            Stay stay = new Stay(lesson.id(), delivered.startsAt(), delivered.endsAt());
            TreeSet<LocalDate> days = new TreeSet<>();
            Stream.of(delivered, Objects.requireNonNullElse(lesson.times(), delivered))
                    .flatMap(times -> Stream.of(times.startsAt(), times.endsAt()))
                    .filter(Objects::nonNull)
                    .forEach(at -> days.add(ChinaTime.dayOf(at)));
            ListMultimap<LocalDate, Stay> ofClass = byClass.computeIfAbsent(
                    lesson.trainingClass(),
                    none -> MultimapBuilder.treeKeys().arrayListValues().build());
            days.forEach(day -> ofClass.put(day, stay));
        }
        return byClass.entrySet().stream()
                .flatMap(ofClass -> Multimaps.asMap(ofClass.getValue()).entrySet().stream()
                        .map(day -> new TeachingDay(ofClass.getKey(), day.getKey(), day.getValue())));
    }

    /** Lessons that are taught together are one stay, from the first beginning to the last end. */
    Stream<Timetable> teachers() {
        Map<String, Map<String, Stay>> stays = new TreeMap<>();
        for (HeldLesson lesson : register.lessons().values()) {
            Teaching held = lesson.delivered();
            if (held != null && held.teacher() != null) {
                stays.computeIfAbsent(held.teacher(), none -> new TreeMap<>())
                        .merge(
                                lesson.session(),
                                new Stay(lesson.session(), held.startsAt(), held.endsAt()),
                                TrainingTimetables::together);
            }
        }
        return stays.entrySet().stream()
                .map(teacher -> new Timetable(
                        teacher.getKey(), List.copyOf(teacher.getValue().values())));
    }

    private static Stay together(Stay one, Stay other) {
        Instant from = one.startsAt() == null || other.startsAt() == null
                ? null
                : one.startsAt().isBefore(other.startsAt()) ? one.startsAt() : other.startsAt();
        Instant to = one.endsAt() == null || other.endsAt() == null
                ? null
                : one.endsAt().isAfter(other.endsAt()) ? one.endsAt() : other.endsAt();
        return new Stay(one.stay(), from, to);
    }

    /** What trainees did in lessons, and where else they are on record. */
    Stream<Timetable> trainees(DataFolder folder) {
        Map<String, Map<String, Stay>> stays = new TreeMap<>();
        Multimaps.asMap(register.marks()).forEach((seat, marks) -> {
            Stay stay = stay(seat, marks);
            if (stay != null) {
                stays.computeIfAbsent(seat.trainee(), none -> new TreeMap<>()).put(stay.stay(), stay);
            }
        });
        folder.forEach(Table.TRAINEE_STAYS, row -> {
            Stay stay = row.refusing(
                    "ends_at", () -> new Stay(row.required("stay"), row.instant("starts_at"), row.instant("ends_at")));
            Stay known = stays.computeIfAbsent(row.required("trainee"), none -> new TreeMap<>())
                    .putIfAbsent(stay.stay(), stay);
            if (known != null) {
                throw row.unusable("stay", "expected an id that no lesson has, but was " + stay.stay());
            }
        });
        return stays.entrySet().stream()
                .map(trainee -> new Timetable(
                        trainee.getKey(), List.copyOf(trainee.getValue().values())));
    }

    /**
     * From the first check-in to the last check-out, as far as that was during the lesson: who comes early or stays to talk is
     * in no two lessons. Null if that leaves nothing.
     */
    private @Nullable Stay stay(Seat seat, List<Mark> marks) {
        List<Mark> sorted = marks.stream().sorted(BY_MOMENT).toList();
        Mark first = sorted.get(0);
        Mark last = sorted.get(sorted.size() - 1);
        boolean undated = last.at() == null;
        Instant from = undated || first.kind() == Mark.Kind.OUT ? null : first.at();
        Instant to = undated || last.kind() == Mark.Kind.IN ? null : last.at();
        HeldLesson lesson = register.lessons().get(seat.where());
        Teaching times = lesson == null ? null : lesson.times();
        if (from != null
                && times != null
                && times.startsAt() != null
                && times.startsAt().isAfter(from)) {
            from = times.startsAt();
        }
        if (to != null
                && times != null
                && times.endsAt() != null
                && times.endsAt().isBefore(to)) {
            to = times.endsAt();
        }
        return from != null && to != null && !from.isBefore(to) ? null : new Stay(seat.where(), from, to);
    }
}
