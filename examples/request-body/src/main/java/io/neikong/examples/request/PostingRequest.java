package io.neikong.examples.request;

import io.neikong.finance.validation.ApprovedBefore;
import io.neikong.finance.validation.CapitalAmount;
import io.neikong.finance.validation.SeparateAccountingDuties;
import io.neikong.finance.validation.WordsEqualDigits;
import io.neikong.validation.BankCardNumber;
import io.neikong.validation.ResidentIdNumber;
import io.neikong.validation.UnifiedSocialCreditCode;
import io.neikong.validation.WorkingDay;
import io.neikong.validation.WorkingDaysBetween;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subsidy to be posted and paid.
 *
 * @param voucher  the number of the voucher
 * @param preparer  who prepared it
 * @param reviewer  who reviewed it
 * @param bookkeeper  who posts it
 * @param chiefAccountant  the chief accountant
 * @param amount  the amount in yuan
 * @param amountInWords  the same in words
 * @param company  the credit code of the company that receives it, null for persons
 * @param persons  the numbers of the persons for whom it is
 * @param card  the bank card to which it goes, null for none
 * @param publishedOn  the day on which the notice was put up
 * @param payableOn  the day on which it may be paid
 * @param approvedAt  when the use of the finance seal was approved
 * @param sealedAt  when the seal was used
 */
@SeparateAccountingDuties(subject = "voucher")
@WordsEqualDigits(amount = "amount", words = "amountInWords", subject = "voucher")
@WorkingDaysBetween(from = "publishedOn", to = "payableOn", atLeast = 5)
@ApprovedBefore(approved = "approvedAt", used = "sealedAt", subject = "voucher")
record PostingRequest(
        @NotNull String voucher,
        String preparer,
        String reviewer,
        String bookkeeper,
        String chiefAccountant,
        BigDecimal amount,
        @CapitalAmount String amountInWords,
        @UnifiedSocialCreditCode @Nullable String company,
        List<@ResidentIdNumber String> persons,
        @BankCardNumber @Nullable String card,
        LocalDate publishedOn,
        @WorkingDay LocalDate payableOn,
        Instant approvedAt,
        Instant sealedAt) {}
