package io.neikong.finance.accounting;

import io.neikong.separation.Step.Actor;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who did what on one accounting voucher (记账凭证的制单、审核、记账、会计主管签章).
 *
 * @param voucher  the caller's identifier of the voucher
 * @param preparer  who prepared it (制单), or edited it last, null if not recorded
 * @param preparedAt  when it was prepared, null if not recorded
 * @param reviewer  who reviewed it (审核), null if nobody is recorded
 * @param reviewActor  whether a person reviewed it or the system passed it by itself, which is a review by nobody, under
 *     whatever name
 * @param reviewedAt  when it was reviewed, null if not recorded
 * @param bookkeeper  who posted it (记账), null if nobody is recorded
 * @param postedAt  when it was posted, null if not recorded
 * @param chiefAccountant  who answers for it as chief accountant, in office or acting (会计主管、代理会计主管), null if not
 *     recorded
 * @param cashier  who received or paid the money (出纳), null if no money moved or it was not recorded
 * @param status  how far it has come
 */
public record VoucherDuties(
        String voucher,
        @Nullable String preparer,
        @Nullable Instant preparedAt,
        @Nullable String reviewer,
        Actor reviewActor,
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
        Objects.requireNonNull(reviewActor, "reviewActor");
        Objects.requireNonNull(status, "status");
    }

    /** A voucher that was not reviewed by the system. */
    public VoucherDuties(
            String voucher,
            @Nullable String preparer,
            @Nullable Instant preparedAt,
            @Nullable String reviewer,
            @Nullable Instant reviewedAt,
            @Nullable String bookkeeper,
            @Nullable Instant postedAt,
            @Nullable String chiefAccountant,
            @Nullable String cashier,
            Status status) {
        this(
                voucher,
                preparer,
                preparedAt,
                reviewer,
                Actor.PERSON,
                reviewedAt,
                bookkeeper,
                postedAt,
                chiefAccountant,
                cashier,
                status);
    }

    /** This voucher, passed by the system by itself. */
    public VoucherDuties reviewedBySystem() {
        return new VoucherDuties(
                voucher,
                preparer,
                preparedAt,
                reviewer,
                Actor.SYSTEM,
                reviewedAt,
                bookkeeper,
                postedAt,
                chiefAccountant,
                cashier,
                status);
    }

    /** The reviewer, if a person reviewed it. */
    @Nullable
    String reviewingPerson() {
        return reviewActor == Actor.PERSON ? reviewer : null;
    }
}
