package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.APPROVER_INDEPENDENT_AND_EMPOWERED;
import static io.neikong.finance.seal.SealUses.APPLIED;
import static io.neikong.finance.seal.SealUses.APPROVED;
import static io.neikong.finance.seal.SealUses.NOON;
import static io.neikong.finance.seal.SealUses.complete;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.finance.seal.SealUse.Status;
import io.neikong.party.Authorities;
import io.neikong.party.Authority;
import io.neikong.party.Delegation;
import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SealApproverAuthorityTest {

    @Test
    void clause_4_3_an_approver_with_the_power_is_in_order() {
        examining(complete().authorised("head", Validity.ALWAYS))
                .isSatisfied()
                .examined(APPROVER_INDEPENDENT_AND_EMPOWERED);
    }

    @Test
    void a_power_from_that_very_moment_holds_already() {
        examining(complete().authorised("head", new Validity(APPROVED, NOON))).isSatisfied();
    }

    @Test
    void a_power_that_began_a_second_later_did_not_hold_yet() {
        examining(complete().authorised("head", new Validity(APPROVED.plusSeconds(1), NOON)))
                .isViolatedBy(APPROVER_INDEPENDENT_AND_EMPOWERED);
    }

    @Test
    void a_power_that_ended_a_second_later_still_held() {
        examining(complete().authorised("head", new Validity(APPLIED, APPROVED.plusSeconds(1))))
                .isSatisfied();
    }

    @Test
    void a_power_that_ended_at_that_very_moment_no_longer_held() {
        examining(complete().authorised("head", new Validity(APPLIED, APPROVED)))
                .isViolatedBy(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .finding(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .concerns("head")
                .shows("seal", "seal")
                .shows("approvedAt", "2026-03-05T10:00:00+08:00")
                .says(Locale.CHINESE, "用印申请、审批、监印未分离，或者审批人无审批权。用印编号：use/1；涉及人员：head；情形：审批时对该印鉴无审批权；印鉴：seal。");
    }

    @Test
    void is_undetermined_when_nobody_knows_who_approved() {
        AuthorisedSealUse authorised = complete().authorised("head", Validity.ALWAYS);

        examining(new AuthorisedSealUse(
                        SealUses.approvedBy(authorised.use(), new SealUse.Approved(null, APPROVED, null)),
                        authorised.authorities()))
                .isUndeterminedBy(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .finding(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .shows("missing", "[approver]");
    }

    @Test
    void one_of_several_powers_is_enough() {
        examining(new AuthorisedSealUse(
                        complete().use(),
                        new Authorities(
                                List.of(
                                        power("other", "seal", Validity.ALWAYS),
                                        power("head", "seal", new Validity(null, APPLIED)),
                                        power("head", "seal", new Validity(APPLIED, null))),
                                List.of())))
                .isSatisfied();
    }

    @Test
    void a_power_over_another_seal_does_not_help() {
        examining(new AuthorisedSealUse(
                        complete().use(),
                        new Authorities(List.of(power("head", "another seal", Validity.ALWAYS)), List.of())))
                .isViolatedBy(APPROVER_INDEPENDENT_AND_EMPOWERED);
    }

    @Test
    void a_power_that_was_lent_is_enough_until_the_moment_it_ends() {
        examining(lent(new Validity(APPLIED, APPROVED.plusSeconds(1)))).isSatisfied();
        examining(lent(new Validity(APPLIED, APPROVED))).isViolatedBy(APPROVER_INDEPENDENT_AND_EMPOWERED);
    }

    @Test
    void the_power_of_somebody_else_does_not_help() {
        examining(complete().authorised("other", Validity.ALWAYS)).isViolatedBy(APPROVER_INDEPENDENT_AND_EMPOWERED);
    }

    @Test
    void a_seal_over_which_nobody_has_power_cannot_be_approved() {
        examining(new AuthorisedSealUse(complete().use(), Authorities.NONE))
                .isViolatedBy(APPROVER_INDEPENDENT_AND_EMPOWERED);
    }

    @Test
    void an_approval_by_a_person_whose_delegation_ended_that_day_is_no_approval() {
        LocalDate thatDay = LocalDate.of(2026, 3, 5);

        examining(lent(Validity.ofDays(null, thatDay))).isViolatedBy(APPROVER_INDEPENDENT_AND_EMPOWERED);
        examining(lent(Validity.ofDays(null, thatDay.plusDays(1)))).isSatisfied();
    }

    @Test
    void a_power_reaches_up_to_its_limit_and_no_further() {
        examining(upTo("50000", "50000.00")).isSatisfied();
        examining(upTo("50000", "0")).isSatisfied();
        examining(upTo("50000", "50000.01"))
                .isViolatedBy(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .finding(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .concerns("head")
                .shows("amount", "50000.01")
                .shows("circumstances", "[aboveLimit]");
    }

    @Test
    void is_undetermined_when_the_amount_is_not_recorded_and_the_power_has_a_limit() {
        examining(upTo("50000", null))
                .isUndeterminedBy(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .finding(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .shows("missing", "[amount]");
        examining(upTo(null, null)).isSatisfied();
    }

    private static AuthorisedSealUse upTo(@Nullable String limit, @Nullable String amount) {
        return new AuthorisedSealUse(
                complete().use().with(SealUses.amount(amount)),
                new Authorities(
                        List.of(new Authority(
                                "head", "seal", limit == null ? null : new BigDecimal(limit), Validity.ALWAYS)),
                        List.of()));
    }

    @Test
    void is_undetermined_when_moment_or_seal_are_not_recorded() {
        examining(complete().approved("head", null).seal(null).authorised("head", Validity.ALWAYS))
                .isUndeterminedBy(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .finding(APPROVER_INDEPENDENT_AND_EMPOWERED)
                .shows("missing", "[seal, approvedAt]");
    }

    @Test
    void is_not_examined_without_approver_or_use() {
        examining(complete().approved(null, null).authorised("head", Validity.ALWAYS))
                .isNotApplicable();
        examining(complete().status(Status.PENDING).usedAt(null).authorised("other", Validity.ALWAYS))
                .isNotApplicable();
        examining(complete().status(Status.CANCELLED).usedAt(null).authorised("other", Validity.ALWAYS))
                .isNotApplicable();
    }

    @Test
    void a_cancelled_application_that_was_used_is_examined() {
        examining(complete().status(Status.CANCELLED).authorised("other", Validity.ALWAYS))
                .isViolatedBy(APPROVER_INDEPENDENT_AND_EMPOWERED);
    }

    @Test
    void want_of_power_and_want_of_independence_are_told_apart() {
        SealUses uses = complete().applicant("head");

        Assertions.assertThat(Stream.concat(
                        new SealUseApproval().examine(uses.use()).findings().stream(),
                        new SealApproverAuthority()
                                .examine(uses.authorised("other", Validity.ALWAYS)).findings().stream()))
                .extracting(Finding::id)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    private static AuthorisedSealUse lent(Validity validity) {
        return new AuthorisedSealUse(
                complete().use(),
                new Authorities(
                        List.of(power("director", "seal", Validity.ALWAYS)),
                        List.of(new Delegation("director", "head", "seal", null, validity))));
    }

    private static Authority power(String person, String seal, Validity validity) {
        return new Authority(person, seal, null, validity);
    }

    private static OutcomeAssert examining(AuthorisedSealUse use) {
        return assertThat(new SealApproverAuthority().examine(use));
    }
}
