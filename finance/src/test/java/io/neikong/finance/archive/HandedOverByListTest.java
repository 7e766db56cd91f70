package io.neikong.finance.archive;

import static io.neikong.finance.archive.ArchiveRule.HANDED_OVER;
import static io.neikong.finance.archive.Files.day;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.finance.archive.StaffChange.HandoverList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandedOverByListTest {

    static final HandedOverByList CONTROL = new HandedOverByList();

    @ParameterizedTest(name = "handed over on {0}, watched by {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-04-01 | third | ",
                "2026-03-31 | third | ",
                "2026-04-02 | third | [handedOverLate]",
                "2026-04-01 | | [noSupervisor]",
                "2026-04-01 | outgoing | [supervisorIsParty]",
                "2026-04-02 | incoming | [handedOverLate, supervisorIsParty]",
            })
    void clause_3_6_files_are_handed_over_by_a_list_when_the_staff_changes(
            String handedOverOn, @Nullable String supervisor, @Nullable String circumstances) {
        Outcome outcome = CONTROL.examine(change("incoming", list(handedOverOn, supervisor)));

        if (circumstances == null) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome)
                    .isViolatedBy(HANDED_OVER)
                    .finding(HANDED_OVER)
                    .concerns("outgoing", "incoming")
                    .shows("circumstances", circumstances);
        }
    }

    @Test
    void a_change_without_a_list_is_a_breach() {
        assertThat(CONTROL.examine(change("incoming", null)))
                .isViolatedBy(HANDED_OVER)
                .finding(HANDED_OVER)
                .says(Locale.CHINESE, "人员变动未按要求办理档案移交。变动编号：change；情形：无移交清册；移交和接收人员：incoming、outgoing；变动日：2026-04-01。");
        assertThat(CONTROL.examine(change("outgoing", list("2026-04-01", "third"))))
                .isViolatedBy(HANDED_OVER);
    }

    @Test
    void a_change_that_is_still_to_come_is_not_examined() {
        assertThat(CONTROL.examine(
                        new StaffChange("change", "outgoing", "incoming", Files.AS_OF.plusDays(1), null, Files.AS_OF)))
                .isNotApplicable();
        assertThat(CONTROL.examine(new StaffChange("change", "outgoing", "incoming", Files.AS_OF, null, Files.AS_OF)))
                .isViolatedBy(HANDED_OVER);
    }

    @ParameterizedTest(name = "handed over on {0}, judged on 2026-06-30: {1}")
    @CsvSource({"2026-06-30, true", "2026-07-01, false"})
    void a_list_signed_after_the_day_judged_on_is_none_yet(String handedOverOn, boolean there) {
        var outcome = assertThat(CONTROL.examine(
                new StaffChange("change", "outgoing", "incoming", null, list(handedOverOn, "third"), Files.AS_OF)));
        if (there) {
            outcome.isUndeterminedBy(HANDED_OVER).finding(HANDED_OVER).shows("missing", "[changedOn]");
        } else {
            outcome.found(List.of(HANDED_OVER), List.of(HANDED_OVER));
        }
    }

    @Test
    void a_list_without_its_identifier_is_a_gap_and_no_change_without_a_list() {
        assertThat(CONTROL.examine(change("incoming", new HandoverList(null, LocalDate.of(2026, 4, 1), "third"))))
                .isUndeterminedBy(HANDED_OVER)
                .finding(HANDED_OVER)
                .shows("missing", "[list]");
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        assertThat(CONTROL.examine(unrecorded()))
                .isUndeterminedBy(HANDED_OVER)
                .finding(HANDED_OVER)
                .shows("missing", "[outgoing, incoming, changedOn, handedOverOn]");
    }

    static StaffChange unrecorded() {
        return new StaffChange("change", null, null, null, list(null, "third"), Files.AS_OF);
    }

    static StaffChange change(String incoming, @Nullable HandoverList list) {
        return new StaffChange("change", "outgoing", incoming, LocalDate.of(2026, 4, 1), list, Files.AS_OF);
    }

    static HandoverList list(@Nullable String handedOverOn, @Nullable String supervisor) {
        return new HandoverList("list", day(handedOverOn), supervisor);
    }
}
