package io.neikong.finance.fraud;

import static io.neikong.finance.fraud.FraudRule.STAGES_IN_ORDER;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Verdict;
import io.neikong.finance.fraud.FraudCase.Regime;
import io.neikong.finance.fraud.FraudCase.Stage;
import io.neikong.finance.fraud.FraudEvent.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FraudStagesInOrderTest {

    static final FraudStagesInOrder CONTROL = new FraudStagesInOrder();
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final String LETTERS =
            "SFIEDNXTRCA"; // as the kinds are declared, N for dismissed and X for executed

    /** The ledgers that are in order, begun or whole, written in the simplest way. */
    private static final Pattern IN_ORDER =
            Pattern.compile("S*(FE*(I(E|N?TR)*(N(CA?)?|N?T(CA?)?|D(TR)*(T(CA?)?|X(TR)*(T|T?CA?)?)?)?)?)?");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUSPECTED FILED INVESTIGATED DECIDED EXECUTED CLOSED ARCHIVED",
                "FILED INVESTIGATED DECIDED EXECUTED TRANSFERRED CLOSED ARCHIVED",
                "FILED INVESTIGATED TRANSFERRED CLOSED ARCHIVED",
                "FILED INVESTIGATED DISMISSED CLOSED ARCHIVED",
                "FILED EXTENDED INVESTIGATED EXTENDED DECIDED",
                "FILED INVESTIGATED TRANSFERRED RETURNED DECIDED EXECUTED CLOSED",
                "FILED INVESTIGATED DECIDED TRANSFERRED RETURNED EXECUTED CLOSED",
            })
    void clause_3_5_stages_in_order_are_found_to_be(String kinds) {
        assertThat(CONTROL.examine(Frauds.of(kinds(kinds)))).found(List.of(), List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FILED DECIDED",
                "INVESTIGATED",
                "FILED INVESTIGATED DECIDED CLOSED",
                "FILED INVESTIGATED CLOSED",
                "FILED INVESTIGATED DISMISSED EXECUTED",
                "FILED FILED",
                "FILED TRANSFERRED",
                "FILED INVESTIGATED DECIDED EXECUTED ARCHIVED",
                "FILED INVESTIGATED DECIDED EXECUTED CLOSED DECIDED",
            })
    void a_skipped_or_repeated_stage_is_a_breach(String kinds) {
        assertThat(CONTROL.examine(Frauds.of(kinds(kinds)))).isViolatedBy(STAGES_IN_ORDER);
    }

    @Test
    void what_is_out_of_turn_is_named_and_brings_the_case_no_further() {
        FraudCase fraud = Frauds.of(kinds("FILED INVESTIGATED DECIDED CLOSED ARCHIVED"));

        Assertions.assertThat(fraud.stage()).isEqualTo(Stage.DECIDED);
        Assertions.assertThat(fraud.stage().isOpen()).isTrue();
        assertThat(CONTROL.examine(fraud))
                .isViolatedBy(STAGES_IN_ORDER)
                .finding(STAGES_IN_ORDER)
                .shows("events", "[e3, e4]")
                .says(Locale.CHINESE, "案件台账环节缺失或者次序不符。案件编号：case；情形：环节缺失或者重复；依次办结的最后环节：已作出决定；次序不符的记录：e3、e4。");
    }

    @Test
    void a_day_before_that_of_an_earlier_entry_is_a_breach_and_an_unknown_day_a_gap() {
        assertThat(CONTROL.examine(Frauds.fraud("FILED 2026-03-02", "INVESTIGATED 2026-03-01", "DECIDED")))
                .found(List.of(STAGES_IN_ORDER), List.of(STAGES_IN_ORDER));
    }

    @Test
    void what_has_not_happened_yet_is_not_examined() {
        LocalDate asOf = LocalDate.of(2026, 3, 1);

        Assertions.assertThat(CONTROL.examine(Frauds.fraud(
                                Regime.ADMINISTRATIVE_PENALTY, asOf, "FILED 2026-03-02", "CLOSED 2026-03-02"))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void agrees_with_the_simplest_reading_on_each_sequence_of_five_entries() {
        int all = (int) Math.pow(LETTERS.length(), 5);
        for (int number = 0; number < all; number++) {
            StringBuilder letters = new StringBuilder();
            List<Kind> kinds = new ArrayList<>();
            for (int rest = number, i = 0; i < 5; i++, rest /= LETTERS.length()) {
                letters.append(LETTERS.charAt(rest % LETTERS.length()));
                kinds.add(KINDS.get(rest % LETTERS.length()));
            }
            boolean permitted = permitted(kinds);

            if (permitted != IN_ORDER.matcher(letters).matches()) {
                Assertions.fail("%s was taken for %s", letters, permitted ? "in order" : "out of order");
            }
        }
    }

    private static boolean permitted(List<Kind> kinds) {
        Stage stage = Stage.SUSPECTED;
        for (Kind kind : kinds) {
            if (!stage.permits(kind)) {
                return false;
            }
            stage = stage.after(kind);
        }
        return true;
    }

    private static List<Kind> kinds(String kinds) {
        return List.of(kinds.split(" ", -1)).stream().map(Kind::valueOf).toList();
    }
}
