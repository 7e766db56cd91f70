package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.neikong.finance.training.Attendance.Mark;
import io.neikong.finance.training.Enrolment.Trainee;
import io.neikong.finance.training.Lesson.Teaching;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The classes of the training institutions with their trainees, lessons and check-ins, by their identifiers. */
final class TrainingRegister {

    private static final Map<String, Boolean> PERSONAL = Map.of("personal", true, "terminal", false, "paper", false);

    private final Map<String, TrainingClass> classes = new TreeMap<>();
    private final ListMultimap<String, Trainee> roster =
            MultimapBuilder.treeKeys().arrayListValues().build();
    private final Map<Seat, String> enrolments = new HashMap<>();
    private final Map<String, HeldLesson> lessons = new TreeMap<>();
    private final ListMultimap<String, HeldLesson> byClass;
    private final ListMultimap<Seat, Mark> marks =
            MultimapBuilder.treeKeys().arrayListValues().build();
    private final Set<Seat> leave = new HashSet<>();

    /** One class, as it was approved and as it ended. */
    record TrainingClass(
            String id,
            @Nullable String programme,
            @Nullable Integer approvedCapacity,
            @Nullable String approvedSite,
            @Nullable Integer requiredHours,
            @Nullable LocalDate endedOn,
            @Nullable Instant certifiedAt,
            @Nullable Instant cancelledAt) {

        /** Whether it came to its end before a day. */
        boolean endedBefore(LocalDate day) {
            return cancelledAt == null && endedOn != null && endedOn.isBefore(day);
        }
    }

    /** One lesson, planned or held or both; {@code session} is that of the lessons that are taught together. */
    record HeldLesson(
            String id,
            String trainingClass,
            @Nullable Teaching planned,
            @Nullable Teaching delivered,
            @Nullable String site,
            String session) {

        /** When it was held; when it was planned for, if that is not recorded; null if it was not held. */
        @Nullable
        Teaching times() {
            return delivered == null || (delivered.startsAt() != null && delivered.endsAt() != null)
                    ? delivered
                    : planned;
        }
    }

    /** One trainee in one lesson or class. */
    record Seat(String where, String trainee) implements Comparable<Seat> {
        @Override
        public int compareTo(Seat other) {
            int byTrainee = trainee.compareTo(other.trainee);
            return byTrainee == 0 ? where.compareTo(other.where) : byTrainee;
        }
    }

    TrainingRegister(DataFolder folder) {
        folder.forEach(Table.TRAINING_CLASSES, this::addClass);
        folder.forEach(Table.TRAINEES, this::addTrainee);
        folder.forEach(Table.LESSONS_PLANNED, this::addPlanned);
        folder.forEach(Table.LESSONS_HELD, this::addHeld);
        byClass = Multimaps.index(lessons.values(), HeldLesson::trainingClass);
        folder.forEach(Table.CHECK_INS, this::addCheckIn);
    }

    private void addClass(Row row) {
        String id = row.required("training_class");
        classes.put(
                id,
                new TrainingClass(
                        id,
                        row.text("programme"),
                        row.count("approved_capacity"),
                        row.text("approved_site"),
                        row.count("required_hours"),
                        row.day("ended_on"),
                        row.instant("certified_at"),
                        row.instant("cancelled_at")));
    }

    private void addTrainee(Row row) {
        Seat place = new Seat(row.required("training_class"), row.required("trainee"));
        if (enrolments.put(place, row.required("enrolment")) != null) {
            throw row.unusable("trainee", "expected nobody twice in a class, but was " + row.text("trainee"));
        }
        roster.put(row.required("training_class"), new Trainee(row.required("trainee"), row.flag("identity_verified")));
    }

    private void addPlanned(Row row) {
        String id = row.required("lesson");
        lessons.put(id, new HeldLesson(id, row.required("training_class"), teaching(row), null, null, id));
    }

    private void addHeld(Row row) {
        String id = row.required("lesson");
        String trainingClass = row.required("training_class");
        HeldLesson planned = lessons.get(id);
        if (planned != null && !planned.trainingClass().equals(trainingClass)) {
            throw row.unusable(
                    "training_class",
                    "expected " + planned.trainingClass() + ", the class of its plan, but was " + trainingClass);
        }
        lessons.put(
                id,
                new HeldLesson(
                        id,
                        trainingClass,
                        planned == null ? null : planned.planned(),
                        teaching(row),
                        row.text("site"),
                        Objects.requireNonNullElse(row.text("session"), id)));
    }

    private static Teaching teaching(Row row) {
        return row.refusing(
                "ends_at",
                () -> new Teaching(
                        row.instant("starts_at"), row.instant("ends_at"), row.text("content"), row.text("teacher")));
    }

    private void addCheckIn(Row row) {
        Seat seat = new Seat(row.required("lesson"), row.required("trainee"));
        switch (row.word("action", Map.of("in", "in", "out", "out", "leave", "leave"))) {
            case "in" -> marks.put(seat, new Mark(Mark.Kind.IN, row.instant("at")));
            case "out" -> marks.put(seat, new Mark(Mark.Kind.OUT, row.instant("at")));
            default -> leave.add(seat);
        }
    }

    /** Whether a line of check_ins.csv is about a device that one person carries. */
    static boolean isPersonal(Row row) {
        return row.word("device_kind", PERSONAL, true) && !"leave".equalsIgnoreCase(row.required("action"));
    }

    /** By identifier. */
    Map<String, TrainingClass> classes() {
        return classes;
    }

    /** By class, each in the order of the file. */
    ListMultimap<String, Trainee> roster() {
        return roster;
    }

    /** The line of the roster that enrols a trainee in a class. */
    String enrolment(String trainingClass, String trainee) {
        return Objects.requireNonNull(enrolments.get(new Seat(trainingClass, trainee)));
    }

    /** By identifier. */
    Map<String, HeldLesson> lessons() {
        return lessons;
    }

    /** The lessons of a class. */
    List<HeldLesson> lessonsOf(String trainingClass) {
        return byClass.get(trainingClass);
    }

    /** The check-ins and check-outs, by trainee and lesson. */
    ListMultimap<Seat, Mark> marks() {
        return marks;
    }

    /** Whether a trainee was on leave that was granted. */
    boolean isExcused(Seat seat) {
        return leave.contains(seat);
    }
}
