package io.neikong.governance.organisation;

import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.Found.shown;
import static io.neikong.governance.organisation.OrganisationRule.UNIT_ESTABLISHED;
import static io.neikong.governance.organisation.Staffs.AS_OF;
import static io.neikong.governance.organisation.Staffs.LONG_AGO;
import static io.neikong.governance.organisation.Staffs.keeps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.governance.organisation.ControlUnits.Unit;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitEstablishedTest {

    private static final UnitEstablished CONTROL = new UnitEstablished(1);

    @Test
    void clause_1_1_a_body_has_a_unit_for_internal_control() {
        keeps(examine(unit("AUD", "head", null)));
        breaks(examine(), "noUnit");
    }

    @Test
    void a_unit_counts_while_it_is_there_the_day_on_which_it_ends_excluded() {
        keeps(examine(unit("AUD", "head", AS_OF.plusDays(1))));
        breaks(examine(unit("AUD", "head", AS_OF)), "noUnit");
        Unit ahead = new Unit("AUD", "head", Validity.ofDays(AS_OF.plusDays(1), null));
        breaks(examine(ahead), "noUnit");
    }

    @Test
    void a_unit_that_reports_to_the_handling_manager_counts_as_none() {
        Outcome outcome = examine(unit("AUD", "manager", null));

        breaks(outcome, "reportsToHandling");
        assertThat(shown(outcome, UNIT_ESTABLISHED, Finding.Kind.BREACH, "units"))
                .isEqualTo(List.of("AUD"));
        keeps(examine(unit("AUD", "manager", null), unit("INS", "head", null)));
        keeps(examine(unit("AUD", "manager", LocalDate.of(2026, 1, 5)), unit("AUD", "head", null)));
    }

    @Test
    void one_unit_on_several_lines_is_one() {
        UnitEstablished two = new UnitEstablished(2);
        ControlUnits twice = units(Set.of(), unit("AUD", "head", null), unit("AUD", "head", null));

        assertThat(shown(two.examine(twice), UNIT_ESTABLISHED, Finding.Kind.BREACH, "circumstances"))
                .isEqualTo(List.of("tooFewUnits"));
        keeps(two.examine(units(Set.of(), unit("AUD", "head", null), unit("INS", "head", null))));
    }

    @Test
    void what_is_not_recorded_is_a_gap_unless_it_does_not_matter() {
        lacks(examine(unit("AUD", " ", null)), UNIT_ESTABLISHED, "reportsTo");
        lacks(CONTROL.examine(units(null, unit("AUD", "head", null))), UNIT_ESTABLISHED, "handlingLeaders");
        lacks(CONTROL.examine(units(null, unit("AUD", null, null))), UNIT_ESTABLISHED, "reportsTo", "handlingLeaders");
        keeps(examine(unit("AUD", null, null), unit("INS", "head", null)));
        assertThat(shown(CONTROL.examine(units(null)), UNIT_ESTABLISHED, Finding.Kind.BREACH, "circumstances"))
                .isEqualTo(List.of("noUnit"));
    }

    @Test
    void a_number_that_asks_for_nothing_is_refused() {
        assertThatThrownBy(() -> new UnitEstablished(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minimumUnits must be at least 1, but was 0");
    }

    private static Unit unit(String unit, @Nullable String reportsTo, @Nullable LocalDate to) {
        return new Unit(unit, reportsTo, Validity.ofDays(LONG_AGO, to));
    }

    private static ControlUnits units(@Nullable Set<String> leaders, Unit... units) {
        return new ControlUnits("HRB", List.of(units), leaders, AS_OF);
    }

    private static Outcome examine(Unit... units) {
        return CONTROL.examine(units(Set.of("manager"), units));
    }

    private static void breaks(Outcome outcome, String... circumstances) {
        assertThat(shown(outcome, UNIT_ESTABLISHED, Finding.Kind.BREACH, "circumstances"))
                .isEqualTo(List.of(circumstances));
    }
}
