package io.neikong.examples.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Classes of training with their trainees, lessons and check-ins: who attended too little (TSV-001), what was taught too short,
 * too long or other than planned (TSV-003, TSV-004, TSV-006), and who should not be on the roster (TSV-010).
 */
final class TrainingClasses {

    private static final String ATTENDANCE = "TSV-001";
    private static final String HOURS = "TSV-003";
    private static final String PLAN = "TSV-004";
    private static final String TIMES = "TSV-006";
    private static final String SUPERVISION = "TSV-008";
    private static final String ROSTER = "TSV-010";

    private final AnswerKey key;
    private final Table classes = new Table(
            "training_class",
            "programme",
            "approved_capacity",
            "approved_site",
            "required_hours",
            "ended_on",
            "certified_at",
            "cancelled_at");
    private final Table trainees =
            new Table("enrolment", "training_class", "trainee", "identity_verified", "phoned_on");
    private final Table planned = new Table("lesson", "training_class", "starts_at", "ends_at", "content", "teacher");
    private final Table held =
            new Table("lesson", "training_class", "starts_at", "ends_at", "content", "teacher", "site", "session");
    private final Table checkIns = new Table("lesson", "trainee", "action", "at", "device", "device_kind");
    private final Table stays = new Table("stay", "trainee", "starts_at", "ends_at");
    private final List<String> large = new ArrayList<>();
    private int lessons;
    private int enrolled;

    TrainingClasses(AnswerKey key) {
        this.key = key;
    }

    /** One lesson, planned and held in the same way until a change makes a difference. */
    static final class Lesson {
        final String id;
        final String trainingClass;
        final String plannedTeacher;
        boolean isPlanned = true;
        boolean isHeld = true;

        @Nullable
        LocalDateTime plannedFrom;

        @Nullable
        LocalDateTime plannedTo;

        @Nullable
        LocalDateTime from;

        @Nullable
        LocalDateTime to;

        @Nullable
        String content = "S1";

        String teacher;

        @Nullable
        String site = "SITE-A";

        @Nullable
        String session;

        Lesson(String id, String trainingClass, String teacher, LocalDateTime from, LocalDateTime to) {
            this.id = id;
            this.trainingClass = trainingClass;
            this.plannedTeacher = teacher;
            this.teacher = teacher;
            this.plannedFrom = from;
            this.plannedTo = to;
            this.from = from;
            this.to = to;
        }
    }

    void plant() {
        attended();
        enrolledLate();
        certified();
        tooShort();
        cancelled();
        otherwiseThanPlanned();
        tooMuchOnOneDay();
        inTwoPlaces();
        oneDevice();
        notAsApproved();
        phoned();
    }

    void putInto(Map<String, byte[]> files) {
        files.put("data/training_classes.csv", classes.bytes());
        files.put("data/trainees.csv", trainees.bytes());
        files.put("data/lessons_planned.csv", planned.bytes());
        files.put("data/lessons_held.csv", held.bytes());
        files.put("data/check_ins.csv", checkIns.bytes());
        files.put("data/trainee_stays.csv", stays.bytes());
    }

    /** Five class hours, of which four are enough to the second. */
    private void attended() {
        trainingClass("TC01", 10, 5, "2026-03-05", null);
        String lesson = lesson("TC01", "2026-03-05T09:00:00", 225, one -> {}).id;
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            ids.add(trainee("TC01", "yes", i == 1 ? "2026-03-06" : null)); // a tenth was phoned
        }
        there(lesson, ids.get(0), "09:00:00", "12:45:00");
        there(lesson, ids.get(1), "09:00:00", "12:00:00"); // exactly 80 per cent
        there(lesson, ids.get(2), "09:00:00", "11:59:59");
        absent(ids.get(2));
        checkIn(lesson, ids.get(3), "in", "2026-03-05T09:00:00", null, "terminal");
        key.gap(ATTENDANCE, enrolment(ids.get(3)), "", ids.get(3));
        key.gap(TIMES, ids.get(3), "", ids.get(3));
        there(lesson, ids.get(4), "09:00:00", "10:00:00", "10:45:00", "12:45:00"); // away for a class hour
        there(lesson, ids.get(5), "09:00:00", "10:00:00", "10:46:00", "12:45:00");
        absent(ids.get(5));
        checkIn(lesson, ids.get(6), "leave", null, null, null);
        absent(ids.get(6));
        there(lesson, ids.get(7), "09:00:00", "12:45:00");
        checkIn(lesson, ids.get(7), "in", "2026-03-05T09:00:00", null, "terminal"); // stands twice
        checkIn(lesson, ids.get(7), "in", "2026-03-05T09:00:30", null, "terminal");
        absent(ids.get(8)); // nobody saw him, whatever the average
        there(lesson, ids.get(9), "08:40:00", "12:55:00");
    }

    private void enrolledLate() {
        trainingClass("TC02", 2, 4, "2026-03-10", null);
        String first = lesson("TC02", "2026-03-09T09:00:00", 90, one -> {}).id;
        String second = lesson("TC02", "2026-03-10T09:00:00", 90, one -> {}).id;
        String punctual = trainee("TC02", "yes", null);
        String late = trainee("TC02", "yes", null);
        there(first, punctual, "09:00:00", "10:30:00");
        there(second, punctual, "09:00:00", "10:30:00");
        there(second, late, "09:00:00", "10:30:00");
        absent(late);
        key.breach(SUPERVISION, "TC02", ""); // nobody was phoned
    }

    /** What begins at the moment of the certificates does not count, what began a second before does. */
    private void certified() {
        twoLessons("TC03", "2026-03-17T09:00:00");
        absent("TR%03d".formatted(enrolled));
        key.breach(HOURS, "TC03", "");
        twoLessons("TC04", "2026-03-17T09:00:01");
    }

    private void twoLessons(String id, String certifiedAt) {
        trainingClass(id, 1, 2, "2026-03-17", certifiedAt);
        String first = lesson(id, "2026-03-16T09:00:00", 90, one -> {}).id;
        String second = lesson(id, "2026-03-17T09:00:00", 90, one -> {}).id;
        String trainee = trainee(id, "yes", "2026-03-18");
        there(first, trainee, "09:00:00", "10:30:00");
        there(second, trainee, "09:00:00", "10:30:00");
    }

    private void tooShort() {
        oneLesson("TC05", 4, one -> one.to = minutesLater(one.to, -1)); // a minute that the tolerance forgives
        key.breach(HOURS, "TC05", "");
        oneLesson("TC06", 6, one -> {});
        key.breach(HOURS, "TC06", "");
        oneLesson("TC07", null, one -> {});
        key.gap(HOURS, "TC07", "");
        Lesson untimed = oneLesson("TC13", 5, one -> {
            one.plannedFrom = null;
            one.plannedTo = null;
            one.from = null;
            one.to = null;
        });
        key.gap(HOURS, "TC13", "");
        key.gap(PLAN, untimed.id, "");
        key.gap(TIMES, untimed.teacher, "", untimed.teacher);
        key.gap(ATTENDANCE, enrolment("TR%03d".formatted(enrolled)), "");
    }

    private Lesson oneLesson(String id, @Nullable Integer requiredHours, Consumer<Lesson> change) {
        trainingClass(id, 1, requiredHours, "2026-03-19", null);
        Lesson lesson = lesson(id, "2026-03-19T09:00:00", 225, change);
        there(lesson.id, trainee(id, "yes", "2026-03-20"), "09:00:00", "12:45:00");
        return lesson;
    }

    private void cancelled() {
        classes.add("TC08", "TRAINING", 5, "SITE-A", 20, null, null, LocalDateTime.parse("2026-04-01T12:00:00"));
        trainee("TC08", "yes", null);
        lesson("TC08", "2026-03-30T09:00:00", 90, one -> {});
        lesson("TC08", "2026-04-02T09:00:00", 90, one -> one.isHeld = false);
    }

    private void otherwiseThanPlanned() {
        trainingClass("TC09", 40, 40, null, null);
        trainee("TC09", "yes", null);
        lesson("TC09", "2026-04-07T09:00:00", 90, one -> move(one, 15 * 60));
        breach(lesson("TC09", "2026-04-08T09:00:00", 90, one -> move(one, 15 * 60 + 1)));
        lesson("TC09", "2026-04-09T09:00:00", 90, one -> one.to = minutesLater(one.to, -15));
        breach(lesson("TC09", "2026-04-10T09:00:00", 90, one -> one.to = minutesLater(one.to, -16)));
        breach(lesson("TC09", "2026-04-13T09:00:00", 90, one -> one.teacher = "TT80"));
        breach(lesson("TC09", "2026-04-14T09:00:00", 90, one -> one.content = "S2"));
        key.breach(PLAN, lesson("TC09", "2026-04-15T09:00:00", 90, one -> one.isPlanned = false).id, "");
        breach(lesson("TC09", "2026-06-29T09:00:00", 90, one -> one.isHeld = false));
        lesson("TC09", "2026-06-30T09:00:00", 90, one -> one.isHeld = false); // until tomorrow
        lesson("TC09", "2026-05-09T09:00:00", 90, one -> {}); // a Saturday that makes up for May Day
        key.gap(PLAN, lesson("TC09", "2026-04-16T09:00:00", 90, one -> one.content = null).id, "");
        Lesson endless = lesson("TC09", "2026-04-17T09:00:00", 90, one -> one.to = null);
        key.gap(PLAN, endless.id, "");
        key.gap(TIMES, "TC09", "");
        key.gap(TIMES, endless.teacher, "", endless.teacher);
    }

    private static void move(Lesson lesson, int seconds) {
        lesson.from = lesson.from == null ? null : lesson.from.plusSeconds(seconds);
        lesson.to = lesson.to == null ? null : lesson.to.plusSeconds(seconds);
    }

    private static @Nullable LocalDateTime minutesLater(@Nullable LocalDateTime at, int minutes) {
        return at == null ? null : at.plusMinutes(minutes);
    }

    private void breach(Lesson lesson) {
        key.breach(PLAN, lesson.id, "", lesson.teacher);
    }

    private void tooMuchOnOneDay() {
        trainingClass("TC10", 3, 40, null, null);
        String full = lesson("TC10", "2026-03-23T09:00:00", 315, one -> {}).id;
        lesson("TC10", "2026-03-24T09:00:00", 316, one -> {});
        key.breach(TIMES, "TC10", "");
        lesson("TC10", "2026-03-25T09:00:00", 75, one -> {});
        lesson("TC10", "2026-03-25T20:00:00", 315, one -> {}); // 240 minutes before midnight, 75 after it
        String[] ids = {trainee("TC10", "yes", null), trainee("TC10", "yes", null), trainee("TC10", "yes", null)};
        for (String id : ids) {
            there(full, id, "09:00:00", "14:20:00");
        }
        stay("TS01", ids[0], "2026-03-23T14:14:59", "2026-03-23T22:00:00"); // a shift
        key.breach(TIMES, ids[0], "", ids[0]);
        stay("TS02", ids[1], "2026-03-23T14:15:00", "2026-03-23T22:00:00");
        stay("TS03", ids[2], "2026-03-20T08:00:00", null); // in hospital, nobody knows how long
        key.gap(TIMES, ids[2], "", ids[2]);
    }

    private void inTwoPlaces() {
        taughtBy("TT90", "TC10", "2026-03-27T09:00:00", null);
        taughtBy("TT90", "TC11", "2026-03-27T10:29:59", null);
        key.breach(TIMES, "TT90", "", "TT90");
        taughtBy("TT91", "TC10", "2026-03-30T09:00:00", null);
        taughtBy("TT91", "TC11", "2026-03-30T10:30:00", null);
        taughtBy("TT92", "TC10", "2026-03-31T09:00:00", "J1");
        taughtBy("TT92", "TC11", "2026-03-31T09:00:00", "J1");
    }

    private void taughtBy(String teacher, String trainingClass, String from, @Nullable String session) {
        LocalDateTime start = LocalDateTime.parse(from);
        add(
                new Lesson(nextLesson(), trainingClass, teacher, start, start.plusMinutes(90)),
                one -> one.session = session);
    }

    private void oneDevice() {
        trainingClass("TC11", 2, 40, null, null);
        String one = trainee("TC11", "yes", null);
        String other = trainee("TC11", "yes", null);

        String shared = lesson("TC11", "2026-04-07T09:00:00", 90, lesson -> {}).id;
        checkIn(shared, one, "in", "2026-04-07T08:58:00", "PHONE-1", "personal");
        checkIn(shared, other, "in", "2026-04-07T08:59:00", "PHONE-1", "personal");
        key.breach(ROSTER, shared, "", one, other);
        out(shared, "2026-04-07T10:30:00", one, other);

        String apart = lesson("TC11", "2026-04-08T09:00:00", 90, lesson -> {}).id;
        checkIn(apart, one, "in", "2026-04-08T08:58:00", "PHONE-1", "personal");
        checkIn(apart, one, "in", "2026-04-08T08:58:05", "PHONE-1", "personal");
        checkIn(apart, other, "in", "2026-04-08T08:59:06", "PHONE-1", "personal");
        out(apart, "2026-04-08T10:30:00", one, other); // one after the other at the terminal

        String unknown = lesson("TC11", "2026-04-09T09:00:00", 90, lesson -> {}).id;
        checkIn(unknown, one, "in", "2026-04-09T08:58:00", null, "personal");
        key.gap(ROSTER, unknown, "");
        out(unknown, "2026-04-09T10:30:00", one);

        String undated = lesson("TC11", "2026-04-10T09:00:00", 90, lesson -> {}).id;
        checkIn(undated, one, "in", "2026-04-10T08:58:00", "PHONE-1", "personal");
        checkIn(undated, other, "in", null, "PHONE-1", "personal");
        key.gap(ROSTER, undated, "", one, other);
        key.gap(TIMES, other, "", other);
        out(undated, "2026-04-10T10:30:00", one, other);
    }

    private void out(String lesson, String at, String... ids) {
        for (String id : ids) {
            checkIn(lesson, id, "out", at, "KIOSK-1", "terminal");
        }
    }

    private void notAsApproved() {
        trainingClass("TC14", 2, 40, null, null);
        trainee("TC14", "yes", null);
        String stranger = trainee("TC14", "no", null);
        String unknown = trainee("TC14", null, null);
        key.breach(ROSTER, "TC14", "");
        key.breach(ROSTER, "TC14", "", stranger);
        key.gap(ROSTER, "TC14", "", unknown);
        trainingClass("TC15", null, 40, null, null);
        trainee("TC15", "yes", null);
        key.gap(ROSTER, "TC15", "");
    }

    /** Eleven trainees, of whom one was phoned. */
    private void phoned() {
        trainingClass("TC12", 11, 2, "2026-04-22", null);
        String lesson = lesson("TC12", "2026-04-22T09:00:00", 90, one -> {}).id;
        for (int i = 1; i <= 11; i++) {
            String trainee = trainee("TC12", "yes", i == 1 ? "2026-04-23" : null);
            large.add(trainee);
            there(lesson, trainee, "09:00:00", "10:30:00");
        }
        key.breach(SUPERVISION, "TC12", "");
    }

    /** The trainees of TC12. */
    List<String> large() {
        return large;
    }

    private void trainingClass(
            String id,
            @Nullable Integer capacity,
            @Nullable Integer requiredHours,
            @Nullable String endedOn,
            @Nullable String certifiedAt) {
        classes.add(id, "TRAINING", capacity, "SITE-A", requiredHours, endedOn, certifiedAt, null);
    }

    private String trainee(String trainingClass, @Nullable String verified, @Nullable String phonedOn) {
        enrolled++;
        String id = "TR%03d".formatted(enrolled);
        trainees.add(enrolment(id), trainingClass, id, verified, phonedOn);
        return id;
    }

    private static String enrolment(String trainee) {
        return "TE" + trainee.substring(2);
    }

    /** A lesson with a teacher of its own, in order but for a change. */
    Lesson lesson(String trainingClass, String from, int minutes, Consumer<Lesson> change) {
        String id = nextLesson();
        LocalDateTime start = LocalDateTime.parse(from);
        return add(new Lesson(id, trainingClass, "TT" + id.substring(2), start, start.plusMinutes(minutes)), change);
    }

    private String nextLesson() {
        lessons++;
        return "TL%03d".formatted(lessons);
    }

    private Lesson add(Lesson one, Consumer<Lesson> change) {
        change.accept(one);
        if (one.isPlanned) {
            planned.add(one.id, one.trainingClass, one.plannedFrom, one.plannedTo, "S1", one.plannedTeacher);
        }
        if (one.isHeld) {
            held.add(one.id, one.trainingClass, one.from, one.to, one.content, one.teacher, one.site, one.session);
        }
        return one;
    }

    private void absent(String trainee) {
        key.breach(ATTENDANCE, enrolment(trainee), "", trainee);
    }

    /** In and out, in and out, at the terminal, on the day of the lesson. */
    private void there(String lesson, String trainee, String... times) {
        LocalDate day = dayOf(lesson);
        for (int i = 0; i < times.length; i++) {
            checkIn(lesson, trainee, i % 2 == 0 ? "in" : "out", day + "T" + times[i], "KIOSK-1", "terminal");
        }
    }

    private LocalDate dayOf(String lesson) {
        return planned.records().stream()
                .filter(row -> lesson.equals(row.get("lesson")))
                .map(row -> row.getOrDefault("starts_at", ""))
                .map(from -> from.isEmpty()
                        ? LocalDate.of(2026, 3, 19)
                        : LocalDateTime.parse(from).toLocalDate())
                .findFirst()
                .orElseThrow();
    }

    private void checkIn(
            String lesson,
            String trainee,
            String action,
            @Nullable String at,
            @Nullable String device,
            @Nullable String kind) {
        checkIns.add(lesson, trainee, action, at, device, kind);
    }

    private void stay(String id, String trainee, String from, @Nullable String to) {
        stays.add(id, trainee, from, to);
    }
}
