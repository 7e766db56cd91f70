package io.neikong.governance.rectification;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.shown;
import static io.neikong.governance.rectification.Line.lacks;
import static io.neikong.governance.rectification.RectificationRule.REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.governance.rectification.Problem.Recheck;
import io.neikong.party.Account;
import io.neikong.party.Identities;
import io.neikong.time.ChinaTime;
import io.neikong.time.Period;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemRegisteredTest {

    private static final ProblemRegistered CONTROL = new ProblemRegistered(WorkingCalendar.china());
    private static final LocalDate TENTH_WORKING_DAY = LocalDate.of(2026, 3, 16);

    private final Line line = new Line("P1");

    @Test
    void clause_6_2_a_line_that_says_everything_is_in_order() {
        assertThat(examine().verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_the_line_does_not_say_is_a_breach_that_names_all_of_it() {
        line.source = " ";
        line.description = null;
        line.owner = "";
        line.measure = null;
        line.dueOn = null;
        line.status = null;
        line.closedOn = null;
        line.recheck = new Recheck(null, null, true);

        assertThat(shown(examine(), REGISTERED, Finding.Kind.BREACH, "lacking"))
                .isEqualTo(List.of("owner", "measure", "dueOn", "source", "description", "status", "verifier"));
    }

    @Test
    void the_day_of_the_closure_is_a_status_too() {
        line.status = null;

        assertThat(examine().verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_plan_has_ten_working_days() {
        line.open().dueOn = null;
        line.asOf = TENTH_WORKING_DAY;
        assertThat(examine().verdict()).isEqualTo(Verdict.SATISFIED);

        line.asOf = TENTH_WORKING_DAY.plusDays(1);
        assertThat(shown(examine(), REGISTERED, Finding.Kind.BREACH, "lacking")).isEqualTo(List.of("dueOn"));
    }

    @Test
    void what_is_closed_has_had_its_plan_or_never_will() {
        line.measure = null;
        line.closedOn = line.foundOn;
        line.asOf = Line.FOUND;
        line.recheck = null;

        assertThat(shown(examine(), REGISTERED, Finding.Kind.BREACH, "lacking")).isEqualTo(List.of("measure"));
    }

    @Test
    void whether_a_plan_is_due_is_not_known_without_the_day_or_the_holidays() {
        line.open().measure = null;
        line.foundOn = null;
        lacks(examine(), REGISTERED, "foundOn");

        line.foundOn = LocalDate.of(2026, 12, 30);
        line.asOf = LocalDate.of(2027, 1, 14);
        lacks(examine(), REGISTERED, "workingCalendar");

        line.measure = "recover";
        assertThat(examine().verdict()).as("the plan is there").isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void the_owner_must_not_verify_himself() {
        line.recheck = new Recheck("owner", Line.CLOSED, true);
        Outcome outcome = examine();

        breaks(outcome, REGISTERED, "verifiedByOwner");
        assertThat(outcome.findings().get(0).persons()).containsExactly("owner");
    }

    @Test
    void the_owner_must_not_verify_himself_with_his_second_account() {
        Identities identities = Identities.of(List.of(
                new Account("oa-17", "oa", Account.Kind.PERSONAL, "P0017", Validity.ALWAYS),
                new Account("fund-03", "fund", Account.Kind.PERSONAL, "P0017", Validity.ALWAYS)));
        line.owner = identities
                .personOf("oa", "oa-17", ChinaTime.startOf(Line.FOUND))
                .orElse(null);
        line.recheck = new Recheck(
                identities
                        .personOf("fund", "fund-03", ChinaTime.startOf(Line.CLOSED))
                        .orElse(null),
                Line.CLOSED,
                true);

        breaks(examine(), REGISTERED, "verifiedByOwner");
    }

    @Test
    void a_recheck_after_the_day_judged_on_has_not_happened_yet() {
        line.recheck = new Recheck("owner", Line.AS_OF, true);
        breaks(examine(), REGISTERED, "verifiedByOwner");

        line.recheck = new Recheck("owner", Line.AS_OF.plusDays(1), true);
        assertThat(examine().verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_is_found_after_the_day_judged_on_is_not_examined() {
        line.source = null;
        line.foundOn = Line.AS_OF.plusDays(1);
        assertThat(examine().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);

        line.foundOn = Line.AS_OF;
        assertThat(examine().verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void refuses_hours() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProblemRegistered(WorkingCalendar.china(), Period.hours(24)))
                .withMessageContaining("planWithin must not be in hours");
    }

    private Outcome examine() {
        return CONTROL.examine(line.build());
    }
}
