package io.neikong.finance.accounting;

import static io.neikong.finance.accounting.AccountingRule.ROUNDS_AND_REVERSAL_SEPARATED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.finance.accounting.VoucherAction.Kind;
import io.neikong.testkit.OutcomeAssert;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoucherHistorySeparatedTest {

    private static final Instant NINE = Instant.parse("2026-03-05T09:00:00+08:00");

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            "prepared an, reviewed bo, posted cai"
            "prepared an, reviewed bo, posted an"
            "prepared an, edited bo, reviewed cai, posted bo"
            "prepared an, reviewed bo, unreviewed bo, edited an, reviewed cai, posted ding"
            "prepared an, reviewed bo, unreviewed cai, edited an, reviewed bo, posted cai"
            "prepared an, reviewed bo, posted cai, unposted cai, unreviewed bo, edited an, reviewed ding, posted fang"
            "prepared an, reviewed bo, posted cai, unposted cai, posted ding"
            "prepared an, reviewed bo, unreviewed cai, edited bo, reviewed ding"
            "prepared an, reviewed bo, reviewed cai, unreviewed cai, unreviewed bo, reviewed ding"
            "prepared an, reviewed bo, unreviewed bo, reviewed cai, reviewed bo, posted ding"
            "prepared system, reviewed bo, posted system"
            "prepared an, reviewed bo, reviewed system, posted cai"
            "prepared an, reviewed bo, unreviewed system, reviewed bo"
            "prepared an, reviewed bo, voided an"
            "prepared an, reviewed bo, posted cai, reversed an"
            """)
    void clause_4_1_rounds_in_different_hands_are_in_order(String actions) {
        examining(actions).isSatisfied().examined(ROUNDS_AND_REVERSAL_SEPARATED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            "prepared an, reviewed an, posted bo", an, "reviewedOwn"
            "prepared x, reviewed x, reviewed y, posted z", x, "reviewedOwn"
            "prepared an, edited bo, reviewed bo", bo, "reviewedOwn"
            "prepared an, edited bo, edited cai, reviewed bo", bo, "reviewedOwn"
            "prepared an, reviewed bo, unreviewed bo, edited cai, reviewed an", an, "reviewedOwn"
            "prepared an, reviewed bo, unreviewed bo, edited cai, reviewed cai", cai, "reviewedOwn"
            "prepared an, reviewed bo, unreviewed cai, edited bo, reviewed bo", bo, "reviewedOwn"
            "prepared an, reviewed bo, unreviewed an", an, "unreviewedOwn"
            "prepared an, reviewed bo, unreviewed an, edited an, reviewed bo", an, "unreviewedOwn, editedAfterOwnUnreview"
            "prepared an, reviewed bo, unreviewed cai, edited cai, reviewed bo", cai, "editedAfterOwnUnreview"
            "prepared an, reviewed bo, unreviewed bo, edited bo, reviewed cai", bo, "editedAfterOwnUnreview"
            "prepared an, reviewed bo, unreviewed bo, edited an, reviewed bo", bo, "reviewedAfterOwnUnreview"
            "prepared an, reviewed bo, unreviewed cai, reviewed cai", cai, "reviewedAfterOwnUnreview"
            "prepared an, reviewed bo, unreviewed cai, reviewed system, reviewed cai", cai, "reviewedAfterOwnUnreview"
            "prepared an, reviewed bo, posted cai, unposted cai, unreviewed bo, edited cai, reviewed ding", cai, "editedAfterOwnUnposting"
            "prepared an, reviewed bo, posted cai, unposted ding, posted ding", ding, "postedAfterOwnUnposting"
            "prepared an, reviewed bo, posted cai, unposted cai, posted cai", cai, "postedAfterOwnUnposting"
            "prepared an, reviewed bo, posted bo", bo, "postedOwnReview"
            "prepared an, reviewed bo, posted bo, unposted bo, unreviewed cai, reviewed ding, posted fang", bo, "postedOwnReview"
            "prepared an, reviewed bo, unreviewed bo, posted cai", cai, "postedUnreviewed"
            "prepared an, reviewed bo, edited an, posted cai", cai, "postedUnreviewed"
            "prepared an, reviewed bo, posted cai, unposted cai, edited an, posted ding", ding, "postedUnreviewed"
            "prepared an, reviewed bo, unreviewed bo, edited an, reviewed system, posted cai", cai, "postedUnreviewed"
            "prepared an, reviewed system, posted cai", cai, "postedUnreviewed"
            "prepared an, reviewed an, voided an", an, "reviewedOwn"
            """)
    void one_hand_on_two_sides_of_a_round_is_a_breach(String actions, String person, String circumstances) {
        examining(actions)
                .isViolatedBy(ROUNDS_AND_REVERSAL_SEPARATED)
                .finding(ROUNDS_AND_REVERSAL_SEPARATED)
                .concerns(person)
                .shows("circumstances", "[" + circumstances + "]");
    }

    @Test
    void says_what_happened_and_when() {
        Outcome outcome = examined(history("prepared an, reviewed bo, unreviewed an, edited an, reviewed bo"));

        assertThat(outcome)
                .finding(ROUNDS_AND_REVERSAL_SEPARATED)
                .shows("happenedOn", "2026-03-05")
                .says(
                        Locale.CHINESE,
                        "凭证审核、记账、反审核、反记账或者冲销未由不同人员办理，或者变更后未重新审核即记账。" + "凭证：voucher；人员：an；情形：对本人制单或者修改的凭证反审核、反审核后自行修改。")
                .says(
                        Locale.ENGLISH,
                        "A voucher was reviewed, posted, taken back or reversed by the wrong person, or posted without a"
                                + " new review. Voucher: voucher; person: an; circumstances: took back the review of what"
                                + " the same person prepared or edited, edited after taking the review back.");
    }

    @Test
    void two_persons_are_two_breaches() {
        examining("prepared an, edited bo, reviewed an, reviewed bo")
                .isViolatedBy(ROUNDS_AND_REVERSAL_SEPARATED, ROUNDS_AND_REVERSAL_SEPARATED);
    }

    @Test
    void an_administrator_is_a_person_like_any_other() {
        examining("prepared admin, reviewed admin").isViolatedBy(ROUNDS_AND_REVERSAL_SEPARATED);
    }

    @Test
    void a_posting_by_the_system_without_a_new_review_is_a_breach_that_concerns_nobody() {
        examining("prepared an, reviewed bo, unreviewed bo, edited an, posted system")
                .isViolatedBy(ROUNDS_AND_REVERSAL_SEPARATED)
                .finding(ROUNDS_AND_REVERSAL_SEPARATED)
                .concerns();
    }

    @Test
    void who_reviewed_may_post_where_only_all_three_must_not_be_one_hand() {
        VoucherHistory posted = history("prepared an, reviewed bo, posted bo");

        assertThat(new VoucherHistorySeparated(Mode.NOT_ALL_SAME).examine(posted))
                .isSatisfied();
        assertThat(new VoucherHistorySeparated(Mode.NOT_ALL_SAME).examine(history("prepared an, reviewed an")))
                .isViolatedBy(ROUNDS_AND_REVERSAL_SEPARATED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            "prepared an"
            "prepared an, edited an, posted an"
            "prepared an, reviewed system"
            "prepared an, voided an"
            """)
    void a_voucher_that_no_person_reviewed_and_nobody_took_back_is_not_examined(String actions) {
        examining(actions).isNotApplicable();
    }

    @Test
    void an_empty_history_is_not_examined() {
        assertThat(examined(new VoucherHistory("voucher", List.of()))).isNotApplicable();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            "prepared ?, reviewed bo", "[prepared]"
            "prepared an, reviewed ?, posted cai", "[reviewed]"
            "prepared an, reviewed bo, unreviewed ?, edited ?, reviewed cai", "[edited, unreviewed]"
            "prepared an, reviewed bo, posted ?, unposted ?", "[posted, unposted]"
            """)
    void an_action_by_an_unknown_person_is_a_gap(String actions, String unknown) {
        examining(actions)
                .isUndeterminedBy(ROUNDS_AND_REVERSAL_SEPARATED)
                .finding(ROUNDS_AND_REVERSAL_SEPARATED)
                .shows("actions", unknown)
                .shows("missing", "[person]");
    }

    @Test
    void an_unknown_person_does_not_hide_a_breach() {
        examining("prepared an, reviewed an, unreviewed ?")
                .found(List.of(ROUNDS_AND_REVERSAL_SEPARATED), List.of(ROUNDS_AND_REVERSAL_SEPARATED));
    }

    @Test
    void who_cancelled_or_reversed_it_need_not_be_known() {
        examining("prepared an, reviewed bo, reversed ?, voided ?").isSatisfied();
    }

    @Test
    void an_action_at_an_unknown_moment_is_a_gap_and_what_hangs_on_the_order_is_not_found() {
        VoucherHistory undated = new VoucherHistory(
                "voucher",
                List.of(
                        VoucherAction.of(Kind.PREPARED, "an", NINE),
                        VoucherAction.of(Kind.REVIEWED, "bo", NINE.plusSeconds(60)),
                        VoucherAction.of(Kind.UNREVIEWED, "bo", NINE.plusSeconds(120)),
                        VoucherAction.of(Kind.REVIEWED, "cai", null),
                        VoucherAction.of(Kind.REVIEWED, "bo", NINE.plusSeconds(240))));

        assertThat(examined(undated))
                .isUndeterminedBy(ROUNDS_AND_REVERSAL_SEPARATED)
                .finding(ROUNDS_AND_REVERSAL_SEPARATED)
                .shows("actions", "[reviewed]")
                .shows("missing", "[at]");
    }

    @Test
    void a_preparation_comes_first_even_if_its_moment_or_that_of_the_review_is_unknown() {
        assertThat(examined(new VoucherHistory(
                        "voucher",
                        List.of(
                                VoucherAction.of(Kind.REVIEWED, "an", NINE),
                                VoucherAction.of(Kind.PREPARED, "an", null)))))
                .isViolatedBy(ROUNDS_AND_REVERSAL_SEPARATED);
        assertThat(examined(new VoucherHistory(
                        "voucher",
                        List.of(
                                VoucherAction.of(Kind.REVIEWED, "an", null),
                                VoucherAction.of(Kind.PREPARED, "an", NINE)))))
                .found(List.of(ROUNDS_AND_REVERSAL_SEPARATED), List.of(ROUNDS_AND_REVERSAL_SEPARATED));
    }

    @Test
    void an_undated_preparation_alone_is_no_gap() {
        assertThat(examined(new VoucherHistory(
                        "voucher",
                        List.of(
                                VoucherAction.of(Kind.REVIEWED, "bo", NINE),
                                VoucherAction.of(Kind.PREPARED, "an", null)))))
                .isSatisfied();
    }

    @Test
    void everything_in_one_second_as_in_a_bulk_run_is_in_the_order_of_a_voucher() {
        List<VoucherAction> atOnce = new ArrayList<>();
        for (Kind kind : List.of(Kind.POSTED, Kind.REVIEWED, Kind.PREPARED)) {
            atOnce.add(VoucherAction.of(kind, kind.name(), NINE));
        }

        assertThat(examined(new VoucherHistory("voucher", atOnce))).isSatisfied();
    }

    @Test
    void the_order_in_which_actions_are_given_changes_nothing() {
        VoucherHistory history = history("prepared an, reviewed bo, unreviewed an, edited an, reviewed bo, posted bo");
        List<VoucherAction> backwards = new ArrayList<>(history.actions());
        Collections.reverse(backwards);

        Assertions.assertThat(examined(new VoucherHistory("voucher", backwards)))
                .isEqualTo(examined(history));
    }

    @ParameterizedTest(name = "reversed: {0}; reversal: {1}: {2}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            "prepared an, reviewed bo, posted cai", "prepared an, reviewed bo, posted cai", ""
            "prepared an, reviewed bo, posted cai", "prepared bo, reviewed cai, posted bo", ""
            "prepared an, reviewed bo, posted cai", "prepared bo, reviewed an, posted cai", "an"
            "prepared an, edited bo, reviewed cai, posted an", "prepared an, reviewed bo, posted an", "bo"
            "prepared an, reviewed bo, posted cai, reversed ding", "prepared an, reviewed ding, posted cai", "ding"
            "prepared an, reviewed bo, posted cai, reversed ?", "prepared an, reviewed bo, posted cai", ""
            "prepared system, reviewed bo, posted cai", "prepared an, reviewed bo, posted cai", ""
            "prepared an, reviewed bo, posted cai", "prepared bo, reviewed system", ""
            """)
    void nobody_reviews_the_reversal_of_what_he_made(String reversed, String reversal, String found) {
        Outcome outcome =
                examined(new VoucherHistory("reversal", history(reversal).actions(), history(reversed)));

        Assertions.assertThat(outcome.findings())
                .extracting(finding -> String.join(" ", finding.persons()))
                .containsExactlyElementsOf(found.isEmpty() ? List.of() : List.of(found));
    }

    @Test
    void a_reversal_shows_the_voucher_that_it_reverses() {
        assertThat(examined(new VoucherHistory(
                        "reversal",
                        history("prepared bo, reviewed an").actions(),
                        history("prepared an, reviewed bo"))))
                .isViolatedBy(ROUNDS_AND_REVERSAL_SEPARATED)
                .finding(ROUNDS_AND_REVERSAL_SEPARATED)
                .shows("circumstances", "[reviewedReversalOfOwn]")
                .shows("reversed", "voucher");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            "prepared ?, reviewed bo"
            "prepared an, edited ?, reviewed bo"
            "reviewed bo, posted cai"
            """)
    void a_reversal_of_what_nobody_known_made_is_a_gap(String reversed) {
        assertThat(examined(new VoucherHistory(
                        "reversal", history("prepared bo, reviewed ding").actions(), history(reversed))))
                .isUndeterminedBy(ROUNDS_AND_REVERSAL_SEPARATED)
                .finding(ROUNDS_AND_REVERSAL_SEPARATED)
                .shows("missing", "[makerOfReversed]")
                .shows("reversed", "voucher");
    }

    @Test
    void a_reversal_that_nobody_reviewed_yet_needs_no_maker_of_the_other() {
        assertThat(examined(new VoucherHistory(
                        "reversal", history("prepared bo").actions(), new VoucherHistory("lost", List.of()))))
                .isNotApplicable();
    }

    /** A history such as {@code prepared an, reviewed ?, posted system}, one action a minute. */
    static VoucherHistory history(String text) {
        List<VoucherAction> actions = new ArrayList<>();
        for (String word : text.split(", ", -1)) {
            int space = word.indexOf(' ');
            Kind kind = Kind.valueOf(word.substring(0, space).toUpperCase(Locale.ROOT));
            String who = word.substring(space + 1);
            Instant at = NINE.plusSeconds(60L * actions.size());
            actions.add(
                    who.equals("system")
                            ? VoucherAction.bySystem(kind, at)
                            : VoucherAction.of(kind, who.equals("?") ? null : who, at));
        }
        return new VoucherHistory("voucher", actions);
    }

    private static OutcomeAssert examining(String actions) {
        return assertThat(examined(history(actions)));
    }

    private static Outcome examined(VoucherHistory history) {
        return new VoucherHistorySeparated(Mode.PAIRWISE).examine(history);
    }
}
