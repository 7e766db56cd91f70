package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.RecoveryRule.NOTICE_COMPLETE_AND_SERVED;
import static io.neikong.finance.recovery.RecoveryRule.TIME_TO_PAY_BACK;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.finance.recovery.RecoveryNotice.Element;
import io.neikong.finance.recovery.RecoveryNotice.Service;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecoveryNoticeTest {

    static final RecoveryNoticeComplete COMPLETE = new RecoveryNoticeComplete();
    static final TimeToPayBack TIME = new TimeToPayBack(WorkingCalendar.china(), Policy.builtIn());
    static final List<Element> ALL = List.of(Element.values());

    @Test
    void clause_3_9_a_notice_that_says_all_and_was_served_with_proof_is_satisfied() {
        assertThat(COMPLETE.examine(notice(ALL, "2026-03-26", served("2026-03-11", "proof"))))
                .isSatisfied();
    }

    @ParameterizedTest
    @EnumSource
    void clause_3_9_each_element_left_out_is_a_breach(Element element) {
        List<Element> others = new ArrayList<>(ALL);
        others.remove(element);

        assertThat(COMPLETE.examine(notice(others, "2026-03-26", served("2026-03-11", "proof"))))
                .isViolatedBy(NOTICE_COMPLETE_AND_SERVED)
                .finding(NOTICE_COMPLETE_AND_SERVED)
                .shows("leftOut", List.of(element));
    }

    @Test
    void a_notice_not_served_or_served_without_proof_is_a_breach() {
        assertThat(COMPLETE.examine(notice(List.of(), "2026-03-26", null)))
                .isViolatedBy(NOTICE_COMPLETE_AND_SERVED)
                .finding(NOTICE_COMPLETE_AND_SERVED)
                .shows("circumstances", "[elementsLeftOut, notServed]");
        assertThat(COMPLETE.examine(notice(ALL, "2026-03-26", served("2026-03-11", null))))
                .isViolatedBy(NOTICE_COMPLETE_AND_SERVED)
                .finding(NOTICE_COMPLETE_AND_SERVED)
                .says(Locale.CHINESE, "追缴通知书不完整或者未有效送达。通知书编号：notice；情形：无送达回证。");
    }

    @Test
    void what_was_not_recorded_is_a_gap() {
        assertThat(COMPLETE.examine(notice(null, null, served(null, "proof"))))
                .isUndeterminedBy(NOTICE_COMPLETE_AND_SERVED)
                .finding(NOTICE_COMPLETE_AND_SERVED)
                .shows("missing", "[elements, servedOn]");
        assertThat(TIME.examine(notice(ALL, null, served(null, "proof"))))
                .isUndeterminedBy(TIME_TO_PAY_BACK)
                .finding(TIME_TO_PAY_BACK)
                .shows("missing", "[servedOn, payBy]");
    }

    @ParameterizedTest(name = "served {0}, to be paid by {1}: enough {2}")
    @CsvSource({
        "2026-03-11, 2026-03-26, true",
        "2026-03-11, 2026-03-25, false",
        "2026-03-11, 2026-06-30, true",
        "2026-03-11, 2026-03-01, false",
        "2026-12-25, 2027-01-09, true",
        "2026-12-25, 2027-01-08, false",
    })
    void clause_3_9_the_debtor_has_fifteen_days(String servedOn, String payBy, boolean enough) {
        Outcome outcome = TIME.examine(notice(ALL, payBy, served(servedOn, "proof")));

        assertThat(outcome).found(enough ? List.of() : List.of(TIME_TO_PAY_BACK), List.of());
    }

    @Test
    void a_notice_not_served_gives_no_time_yet() {
        Assertions.assertThat(TIME.examine(notice(ALL, "2026-03-26", null)).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    static RecoveryNotice notice(@Nullable List<Element> elements, @Nullable String payBy, @Nullable Service service) {
        return new RecoveryNotice("notice", elements, payBy == null ? null : LocalDate.parse(payBy), service);
    }

    static Service served(@Nullable String servedOn, @Nullable String proof) {
        return new Service(servedOn == null ? null : LocalDate.parse(servedOn), proof);
    }
}
