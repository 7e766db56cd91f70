package io.neikong.finance.accounting;

import io.neikong.control.Recorded;
import io.neikong.separation.Step.Actor;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who did what on one accounting voucher (记账凭证的制单、审核、记账、会计主管签章). Each act is a type of its own, so that no two
 * persons can change places unnoticed.
 *
 * @param voucher  the caller's identifier of the voucher
 * @param prepared  who prepared it and when
 * @param reviewed  who reviewed it and when
 * @param posted  who posted it and when
 * @param chiefAccountant  who answers for it as chief accountant, in office or acting (会计主管、代理会计主管), null if not
 *     recorded
 * @param paid  who received or paid the money
 * @param status  how far it has come
 */
public record VoucherDuties(
        String voucher,
        Prepared prepared,
        Reviewed reviewed,
        Posted posted,
        @Nullable String chiefAccountant,
        Paid paid,
        Status status)
        implements Serializable {

    /**
     * The preparation of a voucher (制单).
     *
     * @param preparer  who prepared it, or edited it last, null if not recorded
     * @param at  when it was prepared, null if not recorded
     */
    public record Prepared(
            @Nullable String preparer, @Nullable Instant at) implements Serializable {
        public Prepared {
            preparer = Recorded.text(preparer);
        }
    }

    /**
     * The review of a voucher (审核).
     *
     * @param reviewer  who reviewed it, null if nobody is recorded
     * @param actor  whether a person reviewed it or the system passed it by itself, which is a review by nobody, under
     *     whatever name
     * @param at  when it was reviewed, null if not recorded
     */
    public record Reviewed(
            @Nullable String reviewer,
            Actor actor,
            @Nullable Instant at) implements Serializable {
        public Reviewed {
            reviewer = Recorded.text(reviewer);
            Objects.requireNonNull(actor, "actor");
        }

        /** A review that was not done by the system. */
        public Reviewed(@Nullable String reviewer, @Nullable Instant at) {
            this(reviewer, Actor.PERSON, at);
        }
    }

    /**
     * The posting of a voucher (记账).
     *
     * @param bookkeeper  who posted it, null if nobody is recorded
     * @param at  when it was posted, null if not recorded
     */
    public record Posted(
            @Nullable String bookkeeper, @Nullable Instant at) implements Serializable {
        public Posted {
            bookkeeper = Recorded.text(bookkeeper);
        }
    }

    /**
     * The receipt or payment of the money (收付款).
     *
     * @param cashier  who received or paid it (出纳), null if no money moved or it was not recorded
     */
    public record Paid(@Nullable String cashier) implements Serializable {
        public Paid {
            cashier = Recorded.text(cashier);
        }

        /** No money moved, or nobody is recorded. */
        public static final Paid NOTHING = new Paid(null);
    }

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
        chiefAccountant = Recorded.text(chiefAccountant);
        Objects.requireNonNull(voucher, "voucher");
        Objects.requireNonNull(prepared, "prepared");
        Objects.requireNonNull(reviewed, "reviewed");
        Objects.requireNonNull(posted, "posted");
        Objects.requireNonNull(paid, "paid");
        Objects.requireNonNull(status, "status");
    }

    /** The reviewer, if a person reviewed it. */
    @Nullable
    String reviewingPerson() {
        return reviewed.actor() == Actor.PERSON ? reviewed.reviewer() : null;
    }
}
