package io.neikong.finance.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Control;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameter;
import io.neikong.policy.Policy;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrainingPolicyTest {

    static final TrainingPolicy POLICY = new TrainingPolicy(Policy.builtIn(), WorkingCalendar.china());

    @Test
    void has_a_control_for_each_rule_and_no_control_twice() {
        List<Control<?>> controls = controls(POLICY);

        assertThat(controls.stream().flatMap(control -> control.rules().stream()))
                .containsOnly(TrainingRule.values());
        assertThat(controls.stream().map(Control::getClass)).doesNotHaveDuplicates();
    }

    @Test
    void has_the_defaults_of_the_controls() {
        assertThat(controls(POLICY))
                .contains(new AttendedEnough(Policy.builtIn()))
                .contains(new TaughtAsPlanned())
                .contains(new Rectified())
                .contains(new OneDeviceOneTrainee());
    }

    @Test
    void hands_on_what_the_district_sets() {
        TrainingPolicy district = new TrainingPolicy(
                Policy.builtIn(),
                WorkingCalendar.china(),
                true,
                Duration.ofMinutes(5),
                Period.calendarDays(10),
                Duration.ofSeconds(30));

        assertThat(controls(district))
                .contains(new AttendedEnough(Policy.builtIn(), true))
                .contains(new TaughtAsPlanned(Duration.ofMinutes(5)))
                .contains(new Rectified(Period.calendarDays(10)))
                .contains(new OneDeviceOneTrainee(Duration.ofSeconds(30)));
    }

    @Test
    void has_a_default_with_a_basis_for_each_parameter() {
        for (Parameter<?> parameter : TrainingPolicy.PARAMETERS) {
            assertThat(Policy.builtIn().find(parameter, Occasion.on(LocalDate.of(2026, 6, 30))))
                    .as(parameter.key())
                    .isPresent();
        }
    }

    private static List<Control<?>> controls(TrainingPolicy policy) {
        return Stream.<List<? extends Control<?>>>of(
                        policy.onAttendance(),
                        policy.onCheckIns(),
                        policy.onVisits(),
                        policy.onClasses(),
                        policy.onLessons(),
                        policy.onSites(),
                        policy.onTimetables(),
                        policy.onDays(),
                        policy.onFindings(),
                        policy.onSupervision(),
                        policy.onPayments(),
                        policy.onEnrolments())
                .<Control<?>>flatMap(List::stream)
                .toList();
    }
}
