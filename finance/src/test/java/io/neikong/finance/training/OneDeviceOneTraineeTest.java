package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.ENROLLED_AS_APPROVED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Verdict;
import io.neikong.finance.training.LessonCheckIns.CheckIn;
import io.neikong.testkit.OutcomeAssert;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OneDeviceOneTraineeTest {

    static final OneDeviceOneTrainee CONTROL = new OneDeviceOneTrainee();
    private static final Instant NINE = Instant.parse("2026-03-05T09:00:00+08:00");

    @Test
    void clause_3_4_one_device_that_checks_in_several_trainees_within_moments_is_found() {
        examining(at(0, "bo", "phone-1"), at(5, "an", "phone-2"), at(20, "an", "phone-1"))
                .isViolatedBy(ENROLLED_AS_APPROVED)
                .finding(ENROLLED_AS_APPROVED)
                .says(
                        Locale.CHINESE,
                        "学员人数或者身份不符合要求。班级或课次编号：lesson；情形：同一设备短时间内为多名学员签到；学员：an、bo；设备编号：phone-1；首次签到（签退）时间：2026-03-05 09:00:00；间隔认定标准：不超过 60 秒。");
    }

    @Test
    void clause_3_4_exactly_a_minute_is_within_moments_and_a_second_more_is_not() {
        examining(at(0, "an", "phone-1"), at(60, "bo", "phone-1")).isViolatedBy(ENROLLED_AS_APPROVED);
        examining(at(0, "an", "phone-1"), at(61, "bo", "phone-1")).isSatisfied();
    }

    @Test
    void clause_3_4_a_check_in_that_stands_twice_is_nobody_elses() {
        examining(at(0, "an", "phone-1"), at(0, "an", "phone-1"), at(3, "an", "phone-1"), at(4, "an", "phone-2"))
                .isSatisfied();
    }

    @Test
    void clause_3_4_trainees_of_the_same_name_have_two_identifiers() {
        examining(at(0, "li-1", "phone-1"), at(5, "li-2", "phone-1")).isViolatedBy(ENROLLED_AS_APPROVED);
    }

    @Test
    void each_such_device_is_found_once_with_those_who_were_close() {
        CheckIn[] one = {
            at(0, "an", "phone-1"), at(30, "bo", "phone-1"), at(60, "cai", "phone-1"), at(500, "du", "phone-1")
        };
        examining(one).finding(ENROLLED_AS_APPROVED).shows("trainee", "[an, bo, cai]");
        examining(one[0], one[1], one[2], at(0, "an", "phone-2"), at(1, "bo", "phone-2"))
                .isViolatedBy(ENROLLED_AS_APPROVED, ENROLLED_AS_APPROVED);
    }

    @Test
    void what_is_not_recorded_is_a_gap_beside_what_is_found() {
        examining(at(0, "an", null), at(5, "bo", null)).isUndeterminedBy(ENROLLED_AS_APPROVED);
        examining(at(0, "an", null), at(0, "an", "phone-1"), at(5, "bo", "phone-1"))
                .found(List.of(ENROLLED_AS_APPROVED), List.of(ENROLLED_AS_APPROVED));
        examining(new CheckIn("an", "phone-1", null), at(5, "bo", "phone-1"))
                .isUndeterminedBy(ENROLLED_AS_APPROVED)
                .finding(ENROLLED_AS_APPROVED)
                .says(Locale.CHINESE, "无法确认学员人数和身份是否符合要求。班级或课次编号：lesson；设备编号：phone-1；缺失：签到或签退时间。");
    }

    @Test
    void a_moment_not_recorded_does_not_matter_on_a_device_of_one_trainee() {
        examining(new CheckIn("an", "phone-1", null), at(5, "an", "phone-1")).isSatisfied();
    }

    @Test
    void a_lesson_without_personal_devices_is_not_applicable() {
        examining().isNotApplicable();
    }

    /** The twin compares each with each. */
    @Test
    void agrees_with_its_naive_twin_in_any_order() {
        Random random = new Random(20211126);
        for (int run = 0; run < 2000; run++) {
            List<CheckIn> checkIns = new ArrayList<>();
            boolean shared = false;
            int[][] all = new int[1 + random.nextInt(6)][];
            for (int i = 0; i < all.length; i++) {
                int[] one = {random.nextInt(12) * 20, random.nextInt(3), random.nextInt(2)};
                for (int before = 0; before < i; before++) {
                    int[] other = all[before];
                    shared |= one[2] == other[2] && one[1] != other[1] && Math.abs(one[0] - other[0]) <= 60;
                }
                all[i] = one;
                checkIns.add(at(one[0], "t" + one[1], "phone-" + one[2]));
            }
            LessonCheckIns lesson = new LessonCheckIns("lesson", checkIns);

            Assertions.assertThat(CONTROL.examine(lesson).verdict())
                    .as("%s", checkIns)
                    .isEqualTo(shared ? Verdict.VIOLATED : Verdict.SATISFIED);
            Collections.shuffle(checkIns, random);
            Assertions.assertThat(CONTROL.examine(new LessonCheckIns("lesson", checkIns)))
                    .isEqualTo(CONTROL.examine(lesson));
        }
    }

    @Test
    void refuses_a_time_that_nobody_can_keep() {
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new OneDeviceOneTrainee(Duration.ofSeconds(-1)));
    }

    static CheckIn at(int seconds, String trainee, @Nullable String device) {
        return new CheckIn(trainee, device, NINE.plusSeconds(seconds));
    }

    static LessonCheckIns lesson(CheckIn... checkIns) {
        return new LessonCheckIns("lesson", List.of(checkIns));
    }

    private static OutcomeAssert examining(CheckIn... checkIns) {
        return assertThat(CONTROL.examine(lesson(checkIns)));
    }
}
