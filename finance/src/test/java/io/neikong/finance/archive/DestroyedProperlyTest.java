package io.neikong.finance.archive;

import static io.neikong.finance.archive.ArchiveRule.DESTROYED_PROPERLY;
import static io.neikong.finance.archive.Files.day;
import static io.neikong.finance.archive.Files.filed;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.finance.archive.Destruction.Appraisal;
import io.neikong.finance.archive.Destruction.Approval;
import io.neikong.finance.archive.Destruction.Item;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestroyedProperlyTest {

    static final DestroyedProperly CONTROL =
            new DestroyedProperly(Policy.builtIn(), FormerRetention.BEFORE_2016, DestroyedProperly.TWO);
    private static final String DAY = "2026-03-10";

    @Test
    void clause_3_6_files_are_destroyed_after_appraisal_and_approval_before_two_witnesses() {
        assertThat(CONTROL.examine(proper())).isSatisfied();
        assertThat(CONTROL.examine(destroyed(null, null, List.of(), DAY, item())))
                .isViolatedBy(DESTROYED_PROPERLY)
                .finding(DESTROYED_PROPERLY)
                .says(Locale.CHINESE, "档案销毁不符合要求。销毁编号：destruction；情形：未经鉴定、未经审批、监销人不足；销毁日：2026-03-10；监销人数：0；要求监销人数：2。");
    }

    @ParameterizedTest(name = "appraised {0}, approved {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-10 | 2026-03-10 | ",
                "2026-03-11 | 2026-03-10 | [appraisedLater, approvedBeforeAppraisal]",
                "2026-02-02 | 2026-02-02 | ",
                "2026-02-03 | 2026-02-02 | [approvedBeforeAppraisal]",
                "2026-02-02 | 2026-02-03 | ",
                "2026-03-10 | 2026-03-11 | [approvedLater]",
                "2026-03-11 | 2026-03-11 | [appraisedLater, approvedLater]",
            })
    void the_appraisal_comes_before_the_approval_and_both_before_the_destruction(
            String appraisedOn, String approvedOn, @Nullable String circumstances) {
        Outcome outcome = CONTROL.examine(
                destroyed(appraisal(appraisedOn), approval(approvedOn), List.of("one", "two"), DAY, item()));

        if (circumstances == null) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome)
                    .isViolatedBy(DESTROYED_PROPERLY)
                    .finding(DESTROYED_PROPERLY)
                    .shows("circumstances", circumstances);
        }
    }

    @Test
    void nobody_is_no_witness() {
        assertThat(CONTROL.examine(
                        destroyed(appraisal("2026-02-02"), approval("2026-02-03"), List.of("one", " "), DAY, item())))
                .isViolatedBy(DESTROYED_PROPERLY)
                .finding(DESTROYED_PROPERLY)
                .shows("witnesses", 1L);
        assertThat(CONTROL.examine(destroyed(
                        appraisal("2026-02-02"), approval("2026-02-03"), List.of("one", " ", "two"), DAY, item())))
                .isSatisfied();
    }

    @Test
    void one_person_named_twice_is_one_witness() {
        assertThat(CONTROL.examine(
                        destroyed(appraisal("2026-02-02"), approval("2026-02-03"), List.of("one", "one"), DAY, item())))
                .isViolatedBy(DESTROYED_PROPERLY);
    }

    @ParameterizedTest(name = "{0} of {1} for {2} years destroyed on {3}: proper {4}")
    @CsvSource({
        "STATISTICS, 2015-12-31, 10, 2026-01-01, true",
        "STATISTICS, 2015-12-31, 10, 2025-12-31, false",
        "STATISTICS, 2015-12-31, 11, 2026-01-01, false",
        "STATISTICS, 2015-12-31, 5, 2025-12-31, false",
        "VOUCHERS, 2009-12-31, 15, 2026-03-10, false",
        "VOUCHERS, 1995-12-31, 30, 2026-01-01, true",
        "DEPARTMENT_ACCOUNTS, 1980-12-31, 10, 2026-03-10, false",
        "CUSTODY_LISTS, 1980-12-31, 30, 2026-03-10, false",
    })
    void nothing_is_destroyed_before_its_time_is_over(
            FileKind kind, String endedOn, int years, String destroyedOn, boolean proper) {
        Item item = new Item(filed(kind, endedOn, Retention.years(years)), Answer.NO, Answer.NO);
        Outcome outcome = CONTROL.examine(
                destroyed(appraisal("2025-11-02"), approval("2025-11-03"), List.of("one", "two"), destroyedOn, item));

        if (proper) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome)
                    .isViolatedBy(DESTROYED_PROPERLY)
                    .finding(DESTROYED_PROPERLY)
                    .shows("circumstances", "[tooEarly]")
                    .shows("files", "[file]");
        }
    }

    @ParameterizedTest(name = "appraised on {0}: proper {1}")
    @CsvSource({"2015-12-31, true", "2016-01-01, false"})
    void the_former_periods_count_for_what_was_appraised_in_their_time(String appraisedOn, boolean proper) {
        Item item = new Item(filed(FileKind.VOUCHERS, "2000-12-31", Retention.years(15)), Answer.NO, Answer.NO);
        Outcome outcome = CONTROL.examine(
                destroyed(appraisal(appraisedOn), approval("2016-03-03"), List.of("one", "two"), "2016-03-10", item));

        if (proper) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome).isViolatedBy(DESTROYED_PROPERLY);
        }
    }

    @Test
    void nothing_unsettled_or_under_investigation_is_destroyed() {
        Item unsettled = new Item(item().file(), Answer.YES, Answer.NO);
        Item investigated = new Item(item().file(), Answer.NO, Answer.YES);

        assertThat(CONTROL.examine(destroyed(
                        appraisal("2026-02-02"),
                        approval("2026-02-03"),
                        List.of("one", "two"),
                        DAY,
                        item(),
                        unsettled,
                        investigated)))
                .isViolatedBy(DESTROYED_PROPERLY)
                .finding(DESTROYED_PROPERLY)
                .concerns("head")
                .shows("circumstances", "[unsettled, investigated]")
                .shows("files", "[file, file]");
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        assertThat(CONTROL.examine(unrecorded()))
                .isUndeterminedBy(DESTROYED_PROPERLY)
                .finding(DESTROYED_PROPERLY)
                .shows(
                        "missing",
                        "[destroyedOn, appraisedOn, approvedOn, witnesses, kind, endedOn, isUnsettled, isInvestigated]");
        assertThat(CONTROL.examine(
                        destroyed(appraisal("2026-02-02"), approval("2026-02-03"), List.of("one", "two"), DAY)))
                .isUndeterminedBy(DESTROYED_PROPERLY);
        Item forEver = new Item(filed(FileKind.CUSTODY_LISTS, "1990-12-31", null), Answer.NO, Answer.NO);
        assertThat(CONTROL.examine(destroyed(
                        appraisal("2026-02-02"), approval("2026-02-03"), List.of("one", "two"), null, forEver)))
                .found(List.of(DESTROYED_PROPERLY), List.of(DESTROYED_PROPERLY));
    }

    @Test
    void an_approval_by_nobody_knows_whom_is_a_gap_and_no_destruction_without_approval() {
        assertThat(CONTROL.examine(destroyed(
                        new Appraisal(null, day("2026-02-02")),
                        new Approval(null, day("2026-02-03")),
                        List.of("one", "two"),
                        DAY,
                        item())))
                .isUndeterminedBy(DESTROYED_PROPERLY)
                .finding(DESTROYED_PROPERLY)
                .shows("missing", "[opinion, approver]")
                .says(
                        Locale.ENGLISH,
                        "It cannot be confirmed that the destruction was proper. Destruction: destruction; missing: appraisal opinion, who approved.")
                .says(Locale.CHINESE, "无法确认档案销毁是否符合要求。销毁编号：destruction；缺失：鉴定意见书、审批人。");
    }

    @ParameterizedTest(name = "destroyed on {0}, judged on 2026-06-30: {1}")
    @CsvSource({"2026-06-30, true", "2026-07-01, false"})
    void a_destruction_after_the_day_judged_on_is_not_examined(String destroyedOn, boolean examined) {
        Outcome outcome = CONTROL.examine(destroyed(null, null, List.of(), destroyedOn, item()));

        if (examined) {
            assertThat(outcome).isViolatedBy(DESTROYED_PROPERLY);
        } else {
            assertThat(outcome).isNotApplicable();
        }
    }

    @ParameterizedTest(name = "appraised on {0}, approved on {1}, judged on 2026-06-30: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-06-30 | 2026-06-30 | ",
                "2026-07-01 | 2026-06-30 | [notAppraised]",
                "2026-06-30 | 2026-07-01 | [notApproved]",
            })
    void what_was_appraised_or_approved_after_the_day_judged_on_was_not_yet(
            String appraisedOn, String approvedOn, @Nullable String circumstances) {
        Outcome outcome = CONTROL.examine(
                destroyed(appraisal(appraisedOn), approval(approvedOn), List.of("one", "two"), null, item()));

        assertThat(outcome)
                .found(
                        circumstances == null ? List.of() : List.of(DESTROYED_PROPERLY),
                        List.of(DESTROYED_PROPERLY)); // nobody recorded when it was done
        if (circumstances != null) {
            Assertions.assertThat(outcome.findings().get(0).evidence().toString())
                    .startsWith("circumstances=" + circumstances);
        }
    }

    @ParameterizedTest(name = "kept for {0} years from 2016 on, judged on 2026-06-30: too early {1}")
    @CsvSource({"10, false", "11, true"})
    void files_destroyed_on_an_unknown_day_were_destroyed_too_early_if_their_time_is_not_over_yet(
            int years, boolean tooEarly) {
        Item item = new Item(filed(FileKind.STATISTICS, "2015-12-31", Retention.years(years)), Answer.NO, Answer.NO);

        assertThat(CONTROL.examine(
                        destroyed(appraisal("2026-02-02"), approval("2026-02-03"), List.of("one", "two"), null, item)))
                .found(tooEarly ? List.of(DESTROYED_PROPERLY) : List.of(), List.of(DESTROYED_PROPERLY));
    }

    @Test
    void a_destruction_that_nobody_need_watch_is_refused() {
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new DestroyedProperly(Policy.builtIn(), FormerRetention.NONE, 0))
                .withMessage("minimumWitnesses must be at least 1, but was 0");
    }

    static Destruction proper() {
        return destroyed(appraisal("2026-02-02"), approval("2026-02-03"), List.of("one", "two"), DAY, item());
    }

    static Destruction unrecorded() {
        Item item = new Item(filed(null, null, null), Answer.UNKNOWN, Answer.UNKNOWN);
        return destroyed(appraisal(null), approval(null), null, null, item, item);
    }

    static Item item() {
        return new Item(filed(FileKind.STATISTICS, "2015-12-31", Retention.years(10)), Answer.NO, Answer.NO);
    }

    static Appraisal appraisal(@Nullable String day) {
        return new Appraisal("opinion", day(day));
    }

    static Approval approval(@Nullable String day) {
        return new Approval("head", day(day));
    }

    static Destruction destroyed(
            @Nullable Appraisal appraisal,
            @Nullable Approval approval,
            @Nullable List<String> witnesses,
            @Nullable String destroyedOn,
            Item... items) {
        return new Destruction(
                "destruction", List.of(items), appraisal, approval, witnesses, day(destroyedOn), Files.AS_OF);
    }
}
