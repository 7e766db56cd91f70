package io.neikong.finance.voucher;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A voucher and the papers that are attached to it (记账凭证及所附原始凭证).
 *
 * @param voucher  the voucher
 * @param papers  each paper that is attached, once; empty if there is none, null if nobody knows
 */
public record VoucherAttachments(
        AccountingVoucher voucher, @Nullable List<Paper> papers) implements Serializable {

    /**
     * A paper that is attached: an original, or the allocation slip that stands for an original which lies with another
     * voucher (原始凭证或原始凭证分割单).
     *
     * @param paper  the caller's identifier of the paper
     * @param datedOn  the date that it bears, null if not recorded
     */
    public record Paper(String paper, @Nullable LocalDate datedOn) implements Serializable {
        public Paper {
            Objects.requireNonNull(paper, "paper");
        }
    }

    public VoucherAttachments {
        Objects.requireNonNull(voucher, "voucher");
        papers = papers == null ? null : List.copyOf(papers);
    }
}
