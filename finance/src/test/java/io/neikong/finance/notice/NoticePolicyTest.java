package io.neikong.finance.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Control;
import io.neikong.control.Rule;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameter;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoticePolicyTest {

    static final NoticePolicy POLICY = new NoticePolicy(Policy.builtIn(), WorkingCalendar.china());

    @Test
    void has_a_control_for_each_rule_and_none_twice() {
        List<Rule> examined = Stream.<List<? extends Control<?>>>of(
                        POLICY.onPayments(),
                        POLICY.onNotices(),
                        POLICY.onHistories(),
                        POLICY.onContents(),
                        POLICY.onObjections(),
                        POLICY.onTexts(),
                        POLICY.onItems())
                .flatMap(List::stream)
                .flatMap(control -> control.rules().stream())
                .toList();

        assertThat(examined).containsExactlyInAnyOrder(NoticeRule.values());
    }

    @Test
    void has_a_default_with_a_basis_for_each_parameter() {
        for (Parameter<?> parameter : NoticePolicy.PARAMETERS) {
            assertThat(Policy.builtIn().find(parameter, Occasion.on(LocalDate.of(2026, 6, 30))))
                    .as(parameter.key())
                    .isPresent();
        }
    }

    @Test
    void hands_what_a_district_sets_to_the_controls() {
        NoticePolicy policy = new NoticePolicy(
                        POLICY.policy(),
                        POLICY.calendar(),
                        List.of(),
                        List.of("roster"),
                        List.of(NoticeElement.TITLE),
                        3)
                .withoutNoticeFor(List.of("unemployment-benefit"));

        assertThat(policy.onPayments())
                .containsExactly(
                        new NoticeBeforePayment(POLICY.calendar(), POLICY.policy(), List.of("unemployment-benefit")));
        assertThat(policy.onHistories())
                .contains(new RemovedAfterwards(POLICY.calendar(), POLICY.policy(), List.of("roster")));
        assertThat(policy.onContents()).containsExactly(new NoticeComplete(List.of(NoticeElement.TITLE)));
        assertThat(policy.onTexts()).containsExactly(new PrivacyKept(3));
    }

    @Test
    void at_least_one_place_is_shown() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new NoticePolicy(POLICY.policy(), POLICY.calendar(), List.of(), List.of(), List.of(), 0))
                .withMessage("shownPlaces must be 1 or more, but was 0");
    }
}
