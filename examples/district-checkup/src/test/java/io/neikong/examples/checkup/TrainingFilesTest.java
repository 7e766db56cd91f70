package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 3-4 is judged as far as the files and columns are there, and no further. */
class TrainingFilesTest extends SmallDistrict {

    private static final String CLASSES = "training_class,programme,approved_capacity,approved_site,required_hours,"
            + "ended_on,certified_at,cancelled_at";
    private static final String TRAINEES = "enrolment,training_class,trainee,identity_verified";
    private static final String PLANNED = "lesson,training_class,starts_at,ends_at,content,teacher";
    private static final String HELD = PLANNED + ",site";
    private static final String CHECK_INS = "lesson,trainee,action,at";
    private static final String FINDINGS = "finding,training_class,trainee,weight,raised_at";
    private static final String STEPS = "finding,step,action,done_at,due_on,passed";
    private static final String PAYMENTS = "payment,training_class,trainee,ordered_at,status";
    private static final String ENDED = "c,TRAINING,2,A,4,2026-03-05,,\n";
    private static final String LESSON = "l,c,2026-03-05T09:00:00,2026-03-05T12:00:00,s,t";

    @Test
    void each_file_opens_what_it_can_prove_and_no_more() throws IOException {
        write("training_classes.csv", CLASSES, ENDED);
        assertThat(found()).isEmpty();

        write("trainees.csv", TRAINEES, "e1,c,a,yes\ne2,c,b,no\n");
        assertThat(found()).containsExactly("TSV-010 breach c");

        write("lessons_held.csv", HELD, LESSON + ",B\n");
        assertThat(found()).containsExactly("TSV-010 breach c");

        write("lessons_planned.csv", PLANNED, LESSON.replace(",t", ",u") + "\n");
        assertThat(found()).containsExactly("TSV-004 breach l", "TSV-010 breach c");

        write("site_changes.csv", "change,lesson,site,applied_at,approved_by,approved_at", "");
        assertThat(found()).containsExactly("TSV-004 breach l", "TSV-005 breach l", "TSV-010 breach c");

        write("check_ins.csv", CHECK_INS, "l,a,in,2026-03-05T09:00:00\nl,a,out,2026-03-05T12:00:00\n");
        assertThat(found())
                .containsExactly("TSV-001 breach e2", "TSV-004 breach l", "TSV-005 breach l", "TSV-010 breach c");
    }

    @Test
    void attendance_is_what_lies_between_check_in_and_check_out() throws IOException {
        write("training_classes.csv", CLASSES, ENDED);
        write("trainees.csv", TRAINEES, "e1,c,a,yes\ne2,c,b,yes\n");
        write("lessons_held.csv", HELD, LESSON + ",A\n");
        write("check_ins.csv", CHECK_INS, """
                l,a,out,2026-03-05T12:00:00
                l,a,in,2026-03-05T09:00:00
                l,a,in,2026-03-05T10:36:00
                l,a,out,2026-03-05T10:00:00
                l,b,in,2026-03-05T09:00:00
                """);

        assertThat(found()).containsExactly("TSV-001 gap e2", "TSV-006 gap b");
    }

    @Test
    void a_lesson_of_which_nobody_knows_the_times_leaves_attendance_open() throws IOException {
        write("training_classes.csv", CLASSES, ENDED);
        write("trainees.csv", TRAINEES, "e1,c,a,yes\n");
        write("lessons_held.csv", HELD, "l,c,,,s,,A\n");
        write("check_ins.csv", CHECK_INS, "");
        assertThat(found()).containsExactly("TSV-001 gap e1");

        write("lessons_planned.csv", PLANNED, LESSON + "\n");
        assertThat(found()).containsExactly("TSV-001 breach e1", "TSV-003 gap c", "TSV-004 gap l", "TSV-006 gap c");
    }

    @Test
    void check_ins_before_and_after_a_lesson_are_in_no_other_lesson() throws IOException {
        write("lessons_held.csv", HELD, LESSON + ",A\n" + "m,c,2026-03-05T12:00:00,2026-03-05T13:00:00,s,t,A\n");
        write("check_ins.csv", CHECK_INS, """
                l,a,in,2026-03-05T08:50:00
                l,a,out,2026-03-05T12:10:00
                m,a,in,2026-03-05T11:50:00
                m,a,out,2026-03-05T13:10:00
                m,b,in,2026-03-05T13:00:00
                m,b,out,2026-03-05T13:00:00
                """);
        assertThat(found()).isEmpty();

        write("trainee_stays.csv", "stay,trainee,starts_at,ends_at", "w,a,2026-03-05T12:59:00,2026-03-05T18:00:00\n");
        assertThat(found()).containsExactly("TSV-006 breach a");
    }

    @Test
    void devices_are_asked_for_once_there_is_a_column_for_them() throws IOException {
        String rows = """
                l,a,in,2026-03-05T09:00:00%s
                l,a,out,2026-03-05T12:00:00%s
                l,b,in,2026-03-05T09:00:10%s
                l,b,out,2026-03-05T12:00:10%s
                l,c,leave,%s
                """;
        write("check_ins.csv", CHECK_INS, rows.replace("%s", ""));
        assertThat(found()).isEmpty();

        write("check_ins.csv", CHECK_INS + ",device", rows.replace("%s", ",d"));
        assertThat(found()).containsExactly("TSV-010 breach l");

        write("check_ins.csv", CHECK_INS + ",device,device_kind", rows.replace("%s", ",d,TERMINAL"));
        assertThat(found()).isEmpty();

        write("check_ins.csv", CHECK_INS + ",device,device_kind", rows.replace("%s", ",,"));
        assertThat(found()).containsExactly("TSV-010 gap l");
    }

    @Test
    void supervision_is_asked_for_once_visits_and_calls_are_on_record() throws IOException {
        write("training_classes.csv", CLASSES, ENDED + "r,,2,A,4,,,\nx,,2,A,4,2026-03-05,,2026-03-01T09:00:00\n");
        write("class_visits.csv", "visit,training_class,visited_at,enrolled,present", "");
        write("trainees.csv", TRAINEES, "e1,c,a,yes\ne2,r,a,yes\ne3,x,a,yes\n");
        assertThat(found()).isEmpty();

        write("trainees.csv", TRAINEES + ",phoned_on", "e1,c,a,yes,2026-03-06\ne2,r,a,yes,\ne3,x,a,yes,\n");
        assertThat(found()).containsExactly("TSV-008 breach c");
    }

    @Test
    void a_finding_is_followed_in_the_order_of_its_steps() throws IOException {
        write("training_findings.csv", FINDINGS, "f,c,,red,2026-06-01\ng,c,a,red,2026-06-01\n");
        assertThat(found()).isEmpty();

        write("rectifications.csv", STEPS, """
                f,30,closed,2026-06-03,,
                f,20,rechecked,2026-06-03,,yes
                f,10,replied,2026-06-02T16:00:00,,
                f,1,ordered,2026-06-01,2026-06-08,
                """);
        assertThat(found()).containsExactly("TSV-007 breach g");

        write("training_payments.csv", PAYMENTS, """
                p1,c,b,2026-06-03T00:00:00,paid
                p2,c,b,2026-06-02T23:59:59,paid
                p3,c,a,2026-06-29T09:00:00,paid
                p4,c,,2026-06-29T09:00:00,paid
                p5,c,a,2026-06-29T09:00:00,CANCELLED
                p6,d,a,2026-06-29T09:00:00,paid
                """);
        assertThat(found())
                .containsExactly("TSV-007 breach g", "TSV-009 breach p2", "TSV-009 breach p3", "TSV-009 breach p4");
    }

    @Test
    void lessons_after_a_cancellation_are_not_expected() throws IOException {
        write("training_classes.csv", CLASSES, "c,,2,A,4,,,2026-03-05T09:00:00\nd,,2,A,4,,,2026-03-05T09:00:01\n");
        write("lessons_planned.csv", PLANNED, LESSON + "\n" + LESSON.replace("l,c", "m,d") + "\n");
        write("lessons_held.csv", HELD, "");

        assertThat(found()).containsExactly("TSV-004 breach m");
    }

    @Test
    void lessons_that_are_taught_together_are_one_for_their_teacher() throws IOException {
        String rows = LESSON + ",A,%s\n" + LESSON.replace("l,c", "m,d") + ",A,%s\n";
        write("lessons_held.csv", HELD + ",session", rows.replace("%s", "j"));
        assertThat(found()).isEmpty();

        write("lessons_held.csv", HELD + ",session", rows.replace("%s", ""));
        assertThat(found()).containsExactly("TSV-006 breach t");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "trainees.csv; enrolment,training_class,trainee,identity_verified; e1,c,a,yes|e2,c,a,yes; csv:3:6: column trainee",
                "trainees.csv; enrolment,training_class,trainee,identity_verified; e1,c,a,maybe; csv:2:8: column identity_verified",
                "lessons_held.csv; lesson,training_class,starts_at,ends_at,content,teacher,site; l,c,2026-03-05T09:00:00,2026-03-05T09:00:00,,,; column ends_at",
                "lessons_held.csv; lesson,training_class,starts_at,ends_at,content,teacher,site; p,d,,,,,; expected c, the class of its plan",
                "check_ins.csv; lesson,trainee,action,at; l,a,come,; expected one of in, leave, out",
                "check_ins.csv; lesson,trainee,action,at,device,device_kind; l,a,in,,d,phone; expected one of paper, personal, terminal",
                "trainee_stays.csv; stay,trainee,starts_at,ends_at; p,a,,; expected an id that no lesson has",
                "class_visits.csv; visit,training_class,visited_at,enrolled,present; v,c,,3,4; column present",
                "class_visits.csv; visit,training_class,visited_at,enrolled,present; v,c,,0,0; enrolled must be at least 1",
                "training_findings.csv; finding,training_class,trainee,weight,raised_at; f,c,,blue,; expected one of ordinary, red, yellow",
                "rectifications.csv; finding,step,action,done_at,due_on,passed; g,1,closed,,,; expected a finding of training_findings.csv",
                "rectifications.csv; finding,step,action,done_at,due_on,passed; f,1,closed,,2026-03-05,; column due_on",
                "rectifications.csv; finding,step,action,done_at,due_on,passed; f,1,ordered,,,yes; column passed",
                "rectifications.csv; finding,step,action,done_at,due_on,passed; f,,closed,,,; column step",
            })
    void what_cannot_be_read_is_refused_with_its_place(String file, String header, String rows, String message)
            throws IOException {
        write("lessons_planned.csv", PLANNED, "p,c,,,,\n");
        write("check_ins.csv", CHECK_INS, "p,a,in,\n");
        write("training_findings.csv", FINDINGS, "f,c,,red,\n");
        write("rectifications.csv", STEPS, "");
        write(file, header, rows.replace('|', '\n') + "\n");

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(file).contains(message);
    }
}
