package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.Vouchers.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.finance.voucher.AccountingVoucher.Nature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountingVoucherTest {

    @ParameterizedTest
    @EnumSource(
            value = Nature.class,
            names = {"ORDINARY", "CLOSING"})
    void only_a_correction_or_a_reversal_names_another_voucher(Nature nature) {
        Vouchers voucher = complete().reversing("V0").nature(nature);

        assertThatIllegalArgumentException()
                .isThrownBy(voucher::voucher)
                .withMessageContaining("but was V0 on a voucher of nature " + nature);
        assertThat(voucher.nature(Nature.CORRECTING).voucher().reverses()).isEqualTo("V0");
        assertThat(voucher.nature(null).voucher().reverses()).isEqualTo("V0");
    }

    @Test
    void the_number_of_attachments_is_not_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete().attachments(-1).voucher())
                .withMessage("declaredAttachments must not be negative, but was -1");
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void only_a_posted_voucher_states_an_amount_in_words(Status status) {
        StatedAmount stated = complete().status(status).voucher().statedAmount();

        assertThat(stated.words() != null).isEqualTo(status == Status.POSTED);
        assertThat(stated.document()).isEqualTo("V1");
    }
}
