package io.neikong.permissions.grant;

import static io.neikong.permissions.grant.Flows.KEPT;
import static io.neikong.permissions.grant.Flows.MONDAY;
import static io.neikong.permissions.grant.Flows.onTerms;
import static io.neikong.permissions.grant.Flows.receivedBy;
import static io.neikong.permissions.grant.Flows.with;
import static io.neikong.permissions.grant.GrantRule.APPROVER_INDEPENDENT_AND_EMPOWERED;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.party.Account;
import io.neikong.party.Authorities;
import io.neikong.party.Authority;
import io.neikong.party.Delegation;
import io.neikong.party.Identities;
import io.neikong.permissions.grant.GrantFlow.Kind;
import io.neikong.permissions.grant.GrantFlow.Stage;
import io.neikong.permissions.grant.GrantFlow.Status;
import io.neikong.permissions.grant.ReportingLines.Line;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 5-6 of the notice, GRT-004. */
class GrantApproverTest {

    private static final GrantApprover CONTROL = new GrantApprover();

    @Test
    @DisplayName("admin / super-user self-approval still FAIL, however great his power")
    void nobody_approves_for_himself() {
        GrantFlow own = receivedBy("head", null, Flows.AS_OF, KEPT);

        assertThat(examine(own, "SUB", powerOf("head", null, null), null))
                .finding(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .isBreach()
                .concerns("head")
                .shows("circumstances", List.of("approverIsBeneficiary"));
    }

    @Test
    @DisplayName("one person, two accounts: the approver is the beneficiary's second account")
    void the_second_account_of_the_beneficiary_is_the_beneficiary() {
        Identities identities = Identities.of(List.of(
                new Account("wang", "SUB", Account.Kind.PERSONAL, "clerk", Validity.ALWAYS),
                new Account("wang-admin", "SUB", Account.Kind.PERSONAL, "clerk", Validity.ALWAYS)));
        String approver = identities.personOf("SUB", "wang-admin", Flows.at(11)).orElseThrow();

        assertThat(examine(with(KEPT, Stage.APPROVAL, Flows.act(approver, 11)), null, null, null))
                .isViolatedBy(APPROVER_INDEPENDENT_AND_EMPOWERED);
    }

    @Test
    void a_power_lent_by_the_beneficiary_is_his_own_approval() {
        Authorities lent = new Authorities(
                List.of(new Authority("clerk", "SUB", null, Validity.ALWAYS)),
                List.of(new Delegation("clerk", "head", "SUB", null, Validity.ALWAYS)));

        assertThat(examine(KEPT, "SUB", lent, null))
                .finding(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .isBreach()
                .concerns("clerk", "head")
                .shows("circumstances", List.of("powerLentByBeneficiary"));
    }

    @ParameterizedTest(name = "power from {0} to {1}: held on 2 March {2}")
    @CsvSource({
        "2026-03-02, 2026-03-03, true",
        "2026-03-03, , false",
        "2026-01-01, 2026-03-02, false",
        ", , true",
    })
    void the_power_is_valid_on_the_day_of_the_approval(
            @Nullable LocalDate from, @Nullable LocalDate to, boolean valid) {
        Outcome outcome = examine(KEPT, "SUB", powerOf("head", from, to), null);

        if (valid) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome)
                    .finding(APPROVER_INDEPENDENT_AND_EMPOWERED)
                    .isBreach()
                    .concerns("head")
                    .shows("circumstances", List.of("approverWithoutPower"))
                    .shows("scope", "SUB");
        }
    }

    @Test
    void a_power_over_another_system_or_lent_by_somebody_without_it_is_none() {
        Authorities lentByNobody =
                new Authorities(List.of(), List.of(new Delegation("director", "head", "SUB", null, Validity.ALWAYS)));

        assertThat(examine(KEPT, "FMS", powerOf("head", null, null), null))
                .isViolatedBy(APPROVER_INDEPENDENT_AND_EMPOWERED);
        assertThat(examine(KEPT, "SUB", lentByNobody, null)).isViolatedBy(APPROVER_INDEPENDENT_AND_EMPOWERED);
    }

    @Test
    void no_subordinate_of_the_beneficiary_or_the_requester_approves() {
        ReportingLines lines = ReportingLines.of(List.of(
                new Line("head", "deputy", Validity.ALWAYS),
                new Line("deputy", "director", Validity.ofDays(null, MONDAY.plusDays(1))),
                new Line("deputy", "head", Validity.ALWAYS))); // a circle does no harm

        assertThat(examine(receivedBy("director", null, Flows.AS_OF, KEPT), null, null, lines))
                .finding(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .isBreach()
                .concerns("director", "head")
                .shows("circumstances", List.of("approverIsSubordinate"))
                .says(
                        Locale.ENGLISH,
                        "An authorisation was approved by somebody who must not (the approver is below whoever receives or"
                                + " requests it). Authorisation: grant 1; approver: head; beneficiary: director; approved at:"
                                + " 2026-03-02 11:00:00.")
                .says(
                        Locale.CHINESE,
                        "授权由不应审批的人员审批（审批人为被授权人或申请人的下级）。授权：grant 1；审批人：head；被授权人：director；"
                                + "审批时间：2026-03-02 11:00:00。");
        assertThat(examine(with(KEPT, Stage.REQUEST, Flows.act("director", 8)), null, null, lines))
                .isViolatedBy(APPROVER_INDEPENDENT_AND_EMPOWERED);
        assertThat(examine(KEPT, null, null, lines)).isSatisfied();
        assertThat(lines.isBelow("head", "director", Flows.at(11).plusSeconds(100_000)))
                .isFalse();
        assertThat(lines.isBelow("head", "head", Flows.at(11))).isFalse();
    }

    @Test
    void without_registers_of_powers_and_lines_only_the_persons_are_compared() {
        assertThat(examine(KEPT, null, null, null)).isSatisfied();
        assertThat(examine(with(KEPT, Stage.APPROVAL, new Act("head", null)), null, null, null))
                .isSatisfied();
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        GrantFlow undated = with(receivedBy(null, null, Flows.AS_OF, KEPT), Stage.APPROVAL, new Act("head", null));

        assertThat(examine(undated, null, Authorities.NONE, null))
                .finding(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .isGap()
                .shows("missing", List.of("beneficiary", "grantScope", "approvedAt"));
    }

    @Test
    void several_circumstances_are_one_breach() {
        ReportingLines lines = ReportingLines.of(List.of(new Line("head", "leader", Validity.ALWAYS)));

        assertThat(examine(receivedBy("head", null, Flows.AS_OF, KEPT), "SUB", Authorities.NONE, lines))
                .finding(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .shows(
                        "circumstances",
                        List.of("approverIsBeneficiary", "approverIsSubordinate", "approverWithoutPower"));
    }

    @Test
    void what_nobody_approved_or_what_was_cancelled_is_not_examined() {
        assertThat(examine(with(KEPT, Stage.APPROVAL, Act.NONE), "SUB", Authorities.NONE, null))
                .isNotApplicable();
        assertThat(examine(onTerms(KEPT, Kind.REGULAR, Status.CANCELLED, null), "SUB", Authorities.NONE, null))
                .isNotApplicable();
    }

    @Test
    void a_power_that_somebody_else_lent_too_is_not_the_beneficiarys_alone() {
        Delegation byClerk = new Delegation("clerk", "head", "SUB", null, Validity.ALWAYS);
        Delegation byDirector = new Delegation("director", "head", "SUB", null, Validity.ALWAYS);
        List<Authority> held = List.of(
                new Authority("clerk", "SUB", null, Validity.ALWAYS),
                new Authority("director", "SUB", null, Validity.ALWAYS));

        assertThat(examine(KEPT, "SUB", new Authorities(held, List.of(byDirector, byClerk)), null))
                .isSatisfied();
        assertThat(examine(KEPT, "SUB", new Authorities(held, List.of(byClerk, byDirector)), null))
                .isSatisfied();
        assertThat(examine(KEPT, "SUB", new Authorities(held, List.of(byClerk, byClerk)), null))
                .isViolatedBy(APPROVER_INDEPENDENT_AND_EMPOWERED);
    }

    private static Authorities powerOf(String person, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Authorities(List.of(new Authority(person, "SUB", null, Validity.ofDays(from, to))), List.of());
    }

    private static Outcome examine(
            GrantFlow flow, @Nullable String scope, @Nullable Authorities authorities, @Nullable ReportingLines lines) {
        return CONTROL.examine(new AuthorisedGrant(flow, scope, authorities, lines));
    }
}
