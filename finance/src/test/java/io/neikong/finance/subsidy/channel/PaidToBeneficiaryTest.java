package io.neikong.finance.subsidy.channel;

import static io.neikong.finance.subsidy.channel.ChannelRule.PAID_TO_BENEFICIARY;
import static io.neikong.finance.subsidy.channel.Charges.AS_OF;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Severity;
import io.neikong.finance.subsidy.channel.AccountPayment.Contract;
import io.neikong.finance.subsidy.channel.AccountPayment.HolderKind;
import io.neikong.testkit.OutcomeAssert;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaidToBeneficiaryTest {

    static final PaidToBeneficiary CONTROL = new PaidToBeneficiary();
    static final BeneficiariesPerAccount PER_ACCOUNT = new BeneficiariesPerAccount();

    @Test
    void clause_3_3_money_goes_to_an_account_of_the_beneficiary() {
        examining(to("b1", HolderKind.ORDINARY, null)).isSatisfied();
        examining(to("b2", HolderKind.ORDINARY, null))
                .isViolatedBy(PAID_TO_BENEFICIARY)
                .finding(PAID_TO_BENEFICIARY)
                .says(Locale.CHINESE, "收款账户与享受对象不符。支付或者账户编号：p1；情形：账户持有人不是享受对象且无代领协议；享受对象：b1；账户持有人：b2；支付日：2026-04-10。");
    }

    @ParameterizedTest(name = "signed on {0}, until {1}: {2}")
    @CsvSource({
        "2026-04-10, , ''",
        "2026-04-11, , contractSignedLater",
        "2026-01-05, 2026-04-11, ''",
        "2026-01-05, 2026-04-10, contractEnded",
    })
    void an_institution_may_collect_under_a_contract_signed_before(
            String signedOn, @Nullable String until, String circumstances) {
        OutcomeAssert examined = examining(to("school", HolderKind.ORDINARY, contract(signedOn, until)));
        if (circumstances.isEmpty()) {
            examined.isSatisfied();
        } else {
            examined.isViolatedBy(PAID_TO_BENEFICIARY)
                    .finding(PAID_TO_BENEFICIARY)
                    .shows("circumstances", "[" + circumstances + "]");
        }
    }

    @Test
    void a_contract_that_nobody_signed_is_none() {
        examining(to("school", HolderKind.ORDINARY, new Contract("k1", false, null, null)))
                .isViolatedBy(PAID_TO_BENEFICIARY)
                .finding(PAID_TO_BENEFICIARY)
                .shows("circumstances", "[contractNotSigned]");
    }

    @Test
    void neither_staff_nor_an_intermediary_collects_even_under_a_contract() {
        examining(to("clerk", HolderKind.STAFF, contract("2026-01-05", null)))
                .isViolatedBy(PAID_TO_BENEFICIARY)
                .finding(PAID_TO_BENEFICIARY)
                .shows("circumstances", "[staffAccount]");
        examining(to("agency", HolderKind.INTERMEDIARY, null))
                .isViolatedBy(PAID_TO_BENEFICIARY)
                .finding(PAID_TO_BENEFICIARY)
                .shows("circumstances", "[notBeneficiary, intermediaryAccount]");
    }

    @Test
    void a_branch_and_its_head_office_are_one_legal_person() {
        examining(new AccountPayment(
                        "p1",
                        "head",
                        "branch",
                        true,
                        HolderKind.ORDINARY,
                        null,
                        LocalDate.of(2026, 4, 10),
                        true,
                        AS_OF))
                .isSatisfied();
    }

    @Test
    void two_persons_of_one_name_are_two_holders() {
        examining(to("b1-of-the-same-name", HolderKind.ORDINARY, null)).isViolatedBy(PAID_TO_BENEFICIARY);
    }

    @Test
    void what_the_bank_sent_back_is_not_examined() {
        examining(new AccountPayment("p1", "b1", "b2", false, null, null, null, false, AS_OF))
                .isNotApplicable();
    }

    @ParameterizedTest(name = "paid on {0}, judged on 2026-06-30: {1}")
    @CsvSource({"2026-06-30, true", "2026-07-01, false"})
    void what_is_paid_after_the_day_judged_on_is_not_examined(String paidOn, boolean examined) {
        OutcomeAssert outcome = examining(new AccountPayment(
                "p1", "b1", "b2", false, HolderKind.ORDINARY, null, LocalDate.parse(paidOn), true, AS_OF));
        if (examined) {
            outcome.isViolatedBy(PAID_TO_BENEFICIARY);
        } else {
            outcome.isNotApplicable();
        }
    }

    @ParameterizedTest(name = "signed on {0}, judged on 2026-06-30: signed {1}")
    @CsvSource({"2026-06-30, true", "2026-07-01, false"})
    void a_contract_signed_after_the_day_judged_on_is_not_signed_yet(String signedOn, boolean signed) {
        OutcomeAssert outcome = examining(new AccountPayment(
                "p1", "b1", "school", false, HolderKind.ORDINARY, contract(signedOn, null), null, true, AS_OF));
        if (signed) {
            outcome.isUndeterminedBy(PAID_TO_BENEFICIARY)
                    .finding(PAID_TO_BENEFICIARY)
                    .shows("missing", "[paidOn]");
        } else {
            outcome.found(List.of(PAID_TO_BENEFICIARY), List.of(PAID_TO_BENEFICIARY));
        }
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        examining(new AccountPayment("p1", null, null, false, null, null, null, true, AS_OF))
                .isUndeterminedBy(PAID_TO_BENEFICIARY)
                .finding(PAID_TO_BENEFICIARY)
                .shows("missing", "[beneficiary, holder]");
        examining(new AccountPayment(
                        "p1", "b1", "school", false, null, new Contract(null, true, null, null), null, true, AS_OF))
                .isUndeterminedBy(PAID_TO_BENEFICIARY)
                .finding(PAID_TO_BENEFICIARY)
                .shows("missing", "[contract, signedOn, paidOn, holderKind]");
    }

    @Test
    void clause_3_3_many_beneficiaries_on_one_account_show() {
        assertThat(PER_ACCOUNT.examine(new PayeeAccount("a1", List.of("b1"), 0)))
                .isSatisfied();
        var many = PER_ACCOUNT.examine(new PayeeAccount("a1", List.of("b2", "b1"), 3));
        assertThat(many)
                .isViolatedBy(PAID_TO_BENEFICIARY)
                .finding(PAID_TO_BENEFICIARY)
                .says(Locale.CHINESE, "收款账户与享受对象不符。支付或者账户编号：a1；情形：多人共用一个账户；收款对象：2个；允许：1个；对象编号：b1、b2。");
        Assertions.assertThat(many.findings().get(0).severity()).isEqualTo(Severity.MAJOR);
        assertThat(new BeneficiariesPerAccount(2).examine(new PayeeAccount("a1", List.of("b1", "b2"), 0)))
                .isSatisfied();
    }

    @Test
    void payments_to_nobody_are_a_gap_if_there_could_be_too_many() {
        assertThat(PER_ACCOUNT.examine(new PayeeAccount("a1", List.of("b1"), 1)))
                .isUndeterminedBy(PAID_TO_BENEFICIARY);
        assertThat(PER_ACCOUNT.examine(new PayeeAccount("a1", List.of(), 1))).isSatisfied();
        assertThatIllegalArgumentException().isThrownBy(() -> new BeneficiariesPerAccount(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PayeeAccount("a1", List.of(), -1));
    }

    static AccountPayment to(String holder, HolderKind kind, @Nullable Contract contract) {
        return new AccountPayment("p1", "b1", holder, false, kind, contract, LocalDate.of(2026, 4, 10), true, AS_OF);
    }

    static Contract contract(String signedOn, @Nullable String until) {
        return new Contract("k1", true, LocalDate.parse(signedOn), until == null ? null : LocalDate.parse(until));
    }

    private static OutcomeAssert examining(AccountPayment payment) {
        return assertThat(CONTROL.examine(payment));
    }
}
