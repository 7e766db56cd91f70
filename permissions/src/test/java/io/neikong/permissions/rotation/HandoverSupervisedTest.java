package io.neikong.permissions.rotation;

import static io.neikong.permissions.rotation.RotationRule.HANDED_OVER;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Basis;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.party.Post;
import io.neikong.permissions.rotation.PostChange.Duty;
import io.neikong.permissions.rotation.PostChange.Handover;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 1-3 of the notice: what happens when a post changes hands. */
class HandoverSupervisedTest {

    private static final HandoverSupervised CONTROL = new HandoverSupervised();
    private static final LocalDate CHANGED_ON = LocalDate.of(2026, 3, 2);
    private static final LocalDate HANDED_OVER_ON = LocalDate.of(2026, 2, 27);

    @Test
    void a_supervised_handover_is_in_order() {
        assertThat(CONTROL.examine(change(Duty.OTHER, complete("wang", "zhao"))))
                .isSatisfied()
                .examined(HANDED_OVER);
    }

    @Test
    void a_change_without_a_record_is_a_breach() {
        assertThat(CONTROL.examine(change(Duty.OTHER, null)))
                .isViolatedBy(HANDED_OVER)
                .finding(HANDED_OVER)
                .isBreach()
                .concerns("li")
                .shows("happenedOn", CHANGED_ON)
                .shows("circumstances", List.of("noHandover"))
                .says(
                        Locale.ENGLISH,
                        "A post was left without a handover in order. Person leaving: li; unit: finance; post: cashier;"
                                + " left on: 2026-03-02; circumstances: no record of a handover.")
                .says(Locale.CHINESE, "人员离岗未按规定办理交接。移交人：li；单位：finance；岗位：cashier；离岗日：2026-03-02；情形：无交接记录。");
    }

    @ParameterizedTest(name = "to {0} under {1}: {2}")
    @CsvSource({
        "wang, li,   supervisorIsOutgoing",
        "wang, wang, supervisorIsIncoming",
        "li,   zhao, incomingIsOutgoing",
        "wang, ,     noSupervisor",
    })
    void three_different_people_take_part(String incoming, @Nullable String supervisor, String circumstance) {
        assertThat(CONTROL.examine(change(Duty.OTHER, complete(incoming, supervisor))))
                .isViolatedBy(HANDED_OVER)
                .finding(HANDED_OVER)
                .shows("circumstances", List.of(circumstance))
                .shows("happenedOn", HANDED_OVER_ON);
    }

    @Test
    void one_person_in_all_three_places_is_one_finding_with_everything() {
        assertThat(CONTROL.examine(change(Duty.ACCOUNTING, complete("li", "li"))))
                .isViolatedBy(HANDED_OVER)
                .finding(HANDED_OVER)
                .concerns("li")
                .shows(
                        "circumstances",
                        List.of(
                                "supervisorIsOutgoing",
                                "supervisorIsIncoming",
                                "incomingIsOutgoing",
                                "supervisorIsNotAccountingHead"));
    }

    @ParameterizedTest(name = "{0} under {1}: {2}")
    @CsvSource({
        "ACCOUNTING,      chief,     ",
        "ACCOUNTING,      vice,      ",
        "ACCOUNTING,      director,  supervisorIsNotAccountingHead",
        "ACCOUNTING,      zhao,      supervisorIsNotAccountingHead",
        "ACCOUNTING_HEAD, director,  ",
        "ACCOUNTING_HEAD, chief,     supervisorIsNotUnitHead",
        "OTHER,           zhao,      ",
    })
    void accounting_staff_are_supervised_by_the_head_of_accounting_and_he_by_the_head_of_the_unit(
            Duty duty, String supervisor, @Nullable String circumstance) {
        Outcome outcome = CONTROL.examine(change(duty, complete("wang", supervisor)));

        if (circumstance == null) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome)
                    .isViolatedBy(HANDED_OVER)
                    .finding(HANDED_OVER)
                    .concerns("li", supervisor)
                    .shows("circumstances", List.of(circumstance));
        }
    }

    @ParameterizedTest
    @CsvSource({"ACCOUNTING, accountingHead", "ACCOUNTING_HEAD, unitHead"})
    void is_undetermined_when_nobody_knows_who_had_to_supervise(Duty duty, String missing) {
        PostChange change =
                new PostChange("li", post("FINANCE"), CHANGED_ON, duty, List.of(), List.of(), complete("wang", "zhao"));

        assertThat(CONTROL.examine(change))
                .isUndeterminedBy(HANDED_OVER)
                .finding(HANDED_OVER)
                .shows("missing", List.of(missing));
    }

    @Test
    void a_record_without_list_receiver_day_or_open_items_is_a_gap() {
        Handover incomplete = new Handover("H1", null, null, "zhao", null, null);

        assertThat(CONTROL.examine(change(Duty.OTHER, incomplete)))
                .isUndeterminedBy(HANDED_OVER)
                .finding(HANDED_OVER)
                .isGap()
                .concerns("li")
                .shows("happenedOn", CHANGED_ON)
                .shows("missing", List.of("handoverList", "incoming", "handedOverOn", "openItems"));
    }

    @Test
    void what_is_wrong_and_what_is_missing_are_both_found() {
        Handover both = new Handover("H1", null, "wang", null, HANDED_OVER_ON, 0);

        Outcome outcome = CONTROL.examine(change(Duty.OTHER, both));

        assertThat(outcome).found(List.of(HANDED_OVER), List.of(HANDED_OVER));
    }

    @Test
    void no_open_items_is_said_by_a_zero() {
        assertThat(CONTROL.examine(change(Duty.OTHER, new Handover("H1", "L1", "wang", "zhao", HANDED_OVER_ON, 0))))
                .isSatisfied();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Handover("H1", "L1", "wang", "zhao", HANDED_OVER_ON, -1))
                .withMessage("openItems must not be negative, but was -1");
    }

    @Test
    void a_general_post_needs_no_record_unless_it_is_one_of_accounting() {
        PostChange general = new PostChange("li", post("GENERAL"), CHANGED_ON, Duty.OTHER, List.of(), List.of(), null);
        PostChange accounting =
                new PostChange("li", post("GENERAL"), CHANGED_ON, Duty.ACCOUNTING, List.of(), List.of(), null);
        PostChange unclassified = new PostChange("li", post(null), CHANGED_ON, Duty.OTHER, List.of(), List.of(), null);

        assertThat(CONTROL.examine(general)).isNotApplicable();
        assertThat(new HandoverSupervised(Set.of()).examine(general)).isViolatedBy(HANDED_OVER);
        assertThat(CONTROL.examine(accounting)).isViolatedBy(HANDED_OVER);
        assertThat(CONTROL.examine(unclassified)).isViolatedBy(HANDED_OVER);
    }

    @Test
    void who_leaves_one_post_twice_has_two_findings() {
        Finding first = CONTROL.examine(change(Duty.OTHER, null)).findings().get(0);
        Finding second = CONTROL.examine(new PostChange(
                        "li", post("FINANCE"), CHANGED_ON.plusYears(1), Duty.OTHER, List.of(), List.of(), null))
                .findings()
                .get(0);

        assertThat(first.id()).isNotEqualTo(second.id());
    }

    @ParameterizedTest(name = "handed over on {0}: the law is cited {1}")
    @CsvSource({"2024-06-30, false", "2024-07-01, true"})
    void cites_the_accounting_law_from_the_text_of_2024_on(LocalDate day, boolean cited) {
        Handover unsupervised = new Handover("H1", "L1", "wang", null, day, 0);

        Finding finding = CONTROL.examine(change(Duty.ACCOUNTING, unsupervised))
                .findings()
                .get(0);

        assertThat(finding.bases().stream().anyMatch(basis -> basis.kind() == Basis.Kind.LAW))
                .isEqualTo(cited);
    }

    private static Handover complete(String incoming, @Nullable String supervisor) {
        return new Handover("H1", "L1", incoming, supervisor, HANDED_OVER_ON, 2);
    }

    private static PostChange change(Duty duty, @Nullable Handover handover) {
        return new PostChange(
                "li", post("FINANCE"), CHANGED_ON, duty, List.of("chief", "vice"), List.of("director"), handover);
    }

    private static Post post(@Nullable String postClass) {
        return new Post("cashier", "finance", postClass);
    }
}
