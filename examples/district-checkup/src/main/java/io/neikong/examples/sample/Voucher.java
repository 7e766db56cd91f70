package io.neikong.examples.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One voucher in the making: who signed it, and what it bears. */
final class Voucher extends Planted {
    final String ledger;
    final LocalDateTime entered;

    /** Whether its signatures are an exception of some kind, so that nothing else is to be planted on it. */
    boolean taken;

    String id = "";

    @Nullable
    String preparedBy;

    @Nullable
    LocalDateTime preparedAt;

    @Nullable
    String reviewedBy;

    @Nullable
    LocalDateTime reviewedAt;

    @Nullable
    String postedBy;

    @Nullable
    LocalDateTime postedAt;

    @Nullable
    String chief;

    @Nullable
    String cashier;

    @Nullable
    BigDecimal amount;

    @Nullable
    String words;

    @Nullable
    Integer attachments;

    @Nullable
    String type;

    @Nullable
    String number;

    @Nullable
    LocalDate datedOn;

    @Nullable
    String nature;

    @Nullable
    String reverses;

    @Nullable
    String movement;

    String status = "posted";

    final List<Entry> entries = new ArrayList<>();
    final List<Paper> papers = new ArrayList<>();

    /** One line of the voucher. */
    static final class Entry {
        @Nullable
        String summary;

        @Nullable
        String account;

        @Nullable
        BigDecimal debit;

        @Nullable
        BigDecimal credit;

        Entry(String summary, String account, @Nullable BigDecimal debit, @Nullable BigDecimal credit) {
            this.summary = summary;
            this.account = account;
            this.debit = debit;
            this.credit = credit;
        }
    }

    /** One paper that is attached to it. */
    static final class Paper {
        String paper;

        @Nullable
        LocalDate datedOn;

        Paper(String paper, LocalDate datedOn) {
            this.paper = paper;
            this.datedOn = datedOn;
        }
    }

    Voucher(String ledger, LocalDateTime entered, BigDecimal amount, int attachments) {
        this.ledger = ledger;
        this.entered = entered;
        this.amount = amount;
        this.attachments = attachments;
    }

    boolean isPosted() {
        return status.equals("posted");
    }

    boolean lacksSignature() {
        return preparedBy == null || reviewedBy == null || postedBy == null || chief == null;
    }
}
