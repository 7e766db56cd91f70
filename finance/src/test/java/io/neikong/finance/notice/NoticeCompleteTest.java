package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeElement.AMOUNT;
import static io.neikong.finance.notice.NoticeElement.BENEFICIARY;
import static io.neikong.finance.notice.NoticeElement.BENEFIT_PERIOD;
import static io.neikong.finance.notice.NoticeElement.OBJECTION_CHANNEL;
import static io.neikong.finance.notice.NoticeElement.STANDARD;
import static io.neikong.finance.notice.NoticeElement.TITLE;
import static io.neikong.finance.notice.NoticeRule.NOTICE_COMPLETE;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.notice.NoticeContents.Line;
import io.neikong.testkit.OutcomeAssert;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeCompleteTest {

    static final NoticeComplete CONTROL = new NoticeComplete();
    static final List<NoticeElement> OF_LINE = List.of(BENEFICIARY, STANDARD, AMOUNT, BENEFIT_PERIOD);

    @Test
    void clause_3_1_a_notice_that_says_everything_is_in_order() {
        examining(contents(allBut(null), line("i1", OF_LINE))).isSatisfied().examined(NOTICE_COMPLETE);
    }

    @ParameterizedTest
    @EnumSource
    void each_element_that_is_lacking_is_a_breach(NoticeElement element) {
        examining(contents(allBut(element), line("i1", List.of())))
                .isViolatedBy(NOTICE_COMPLETE)
                .finding(NOTICE_COMPLETE)
                .shows("missing", "[" + element.term() + "]");
    }

    @ParameterizedTest
    @EnumSource
    void what_a_district_does_not_require_may_be_lacking(NoticeElement element) {
        assertThat(new NoticeComplete(allBut(element)).examine(contents(allBut(element), line("i1", List.of()))))
                .isSatisfied();
    }

    @Test
    void all_that_is_lacking_is_one_breach_with_the_lines_that_lack_something() {
        examining(contents(
                        List.of(TITLE),
                        line("i1", OF_LINE),
                        line("i2", List.of(BENEFICIARY, STANDARD)),
                        line("i3", List.of())))
                .isViolatedBy(NOTICE_COMPLETE)
                .finding(NOTICE_COMPLETE)
                .shows(
                        "missing",
                        "[basisDocument, programme, windowDates, objectionChannel, issuer, issuedOn, beneficiary,"
                                + " standard, announcedAmount, benefitPeriod]")
                .shows("items", "[i2, i3]");
    }

    @Test
    void a_notice_without_a_line_announces_nobody() {
        examining(contents(allBut(null)))
                .isViolatedBy(NOTICE_COMPLETE)
                .finding(NOTICE_COMPLETE)
                .shows("missing", "[lines]");
    }

    @Test
    void what_nobody_recorded_is_a_gap_beside_what_is_known_to_be_lacking() {
        examining(contents(null, line("i1", OF_LINE)))
                .isUndeterminedBy(NOTICE_COMPLETE)
                .finding(NOTICE_COMPLETE)
                .shows("missing", "[contents]");
        examining(contents(allBut(OBJECTION_CHANNEL), line("i1", null)))
                .found(List.of(NOTICE_COMPLETE), List.of(NOTICE_COMPLETE));
    }

    private static OutcomeAssert examining(NoticeContents contents) {
        return assertThat(CONTROL.examine(contents));
    }

    static List<NoticeElement> allBut(@Nullable NoticeElement lacking) {
        return NoticeElement.ALL.stream().filter(element -> element != lacking).toList();
    }

    static NoticeContents contents(@Nullable List<NoticeElement> shown, Line... lines) {
        return new NoticeContents("notice", Instant.parse("2026-02-09T09:00:00+08:00"), shown, List.of(lines));
    }

    static Line line(String item, @Nullable List<NoticeElement> shown) {
        return new Line(item, shown);
    }
}
