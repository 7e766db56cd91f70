package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.ENROLLED_AS_APPROVED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.training.Enrolment.Trainee;
import io.neikong.testkit.OutcomeAssert;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnrolledAsApprovedTest {

    static final EnrolledAsApproved CONTROL = new EnrolledAsApproved();
    static final Trainee AN = new Trainee("an", true);
    static final Trainee BO = new Trainee("bo", true);

    @Test
    void clause_3_4_exactly_the_approved_number_is_in_order() {
        examining(2, AN, BO).isSatisfied();
        examining(1, AN, BO)
                .isViolatedBy(ENROLLED_AS_APPROVED)
                .finding(ENROLLED_AS_APPROVED)
                .says(Locale.CHINESE, "学员人数或者身份不符合要求。班级或课次编号：class；情形：超员；在册：2 人；核准：1 人。");
    }

    @Test
    void clause_3_4_each_trainee_is_verified() {
        examining(3, AN, new Trainee("cai", false))
                .isViolatedBy(ENROLLED_AS_APPROVED)
                .finding(ENROLLED_AS_APPROVED)
                .says(Locale.CHINESE, "学员人数或者身份不符合要求。班级或课次编号：class；情形：学员身份未核验；学员：cai。");
    }

    @Test
    void clause_3_4_trainees_of_the_same_name_are_two_and_nobody_is_listed_twice() {
        examining(2, new Trainee("li-1", true), new Trainee("li-2", true)).isSatisfied();
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> enrolment(2, AN, AN));
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> enrolment(-1, AN));
    }

    @Test
    void everything_is_found_and_what_is_not_recorded_is_a_gap() {
        examining(1, AN, new Trainee("cai", false), new Trainee("dai", null))
                .found(List.of(ENROLLED_AS_APPROVED, ENROLLED_AS_APPROVED), List.of(ENROLLED_AS_APPROVED));
        examining(null, AN).isUndeterminedBy(ENROLLED_AS_APPROVED);
        examining(1).isUndeterminedBy(ENROLLED_AS_APPROVED);
    }

    static Enrolment enrolment(@Nullable Integer capacity, Trainee... trainees) {
        return new Enrolment("class", capacity, List.of(trainees));
    }

    private static OutcomeAssert examining(@Nullable Integer capacity, Trainee... trainees) {
        return assertThat(CONTROL.examine(enrolment(capacity, trainees)));
    }
}
