package io.neikong.finance.accounting;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who did what on one accounting voucher (记账凭证的制单、审核、记账、会计主管签章).
 *
 * @param voucher  the caller's identifier of the voucher
 * @param preparer  who prepared it (制单), null if not recorded
 * @param preparedAt  when it was prepared, null if not recorded
 * @param reviewer  who reviewed it (审核), null if nobody is recorded
 * @param reviewedAt  when it was reviewed, null if not recorded
 * @param bookkeeper  who posted it (记账), null if nobody is recorded
 * @param postedAt  when it was posted, null if not recorded
 * @param chiefAccountant  the chief accountant who answers for it (会计主管), null if not recorded
 * @param cashier  who received or paid the money (出纳), null if no money moved or it was not recorded
 * @param status  how far it has come
 */
public record VoucherDuties(
        String voucher,
        @Nullable String preparer,
        @Nullable Instant preparedAt,
        @Nullable String reviewer,
        @Nullable Instant reviewedAt,
        @Nullable String bookkeeper,
        @Nullable Instant postedAt,
        @Nullable String chiefAccountant,
        @Nullable String cashier,
        Status status)
        implements Serializable {

    /** How far a voucher has come. */
    public enum Status {
        /** Not posted yet: what is missing may still come (未记账). */
        DRAFT,
        /** Posted: everybody who had to act has acted (已记账). */
        POSTED,
        /** Cancelled: what was done still counts, what is missing no longer matters (作废). */
        VOID
    }

    public VoucherDuties {
        Objects.requireNonNull(voucher, "voucher");
        Objects.requireNonNull(status, "status");
    }
}
