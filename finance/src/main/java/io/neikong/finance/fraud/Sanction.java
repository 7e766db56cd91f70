package io.neikong.finance.fraud;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fine for fraud (骗取补贴的罚款决定).
 *
 * @param sanction  the caller's identifier of the decision
 * @param decidedOn  the day of the decision, null if not recorded
 * @param source  the money that was defrauded, null if not recorded
 * @param basis  the text that the decision cites, null if not recorded
 * @param defrauded  the sum that was defrauded, in yuan; null if not recorded
 * @param fine  the fine, in yuan; null if not recorded
 * @param officers  the persons who investigated, null if not recorded; the same person twice is one officer
 */
public record Sanction(
        String sanction,
        @Nullable LocalDate decidedOn,
        @Nullable Source source,
        @Nullable CitedBasis basis,
        @Nullable BigDecimal defrauded,
        @Nullable BigDecimal fine,
        @Nullable List<String> officers)
        implements Serializable {

    /** Whose money it was, and between what the fine has to be, both included (资金性质). */
    public enum Source {
        /** A social-insurance fund such as the unemployment fund: two to five times the sum (社会保险基金). */
        INSURANCE_FUND(CitedBasis.SOCIAL_INSURANCE_LAW, "2", "5"),
        /** Fiscal money such as employment subsidies: 10 to 50 percent of the sum (财政资金). */
        FISCAL(CitedBasis.FISCAL_REGULATIONS, "0.1", "0.5");

        private final CitedBasis basis;
        private final BigDecimal leastPart;
        private final BigDecimal mostPart;

        Source(CitedBasis basis, String leastPart, String mostPart) {
            this.basis = basis;
            this.leastPart = new BigDecimal(leastPart);
            this.mostPart = new BigDecimal(mostPart);
        }

        /** The text that a fine has to cite. */
        CitedBasis basis() {
            return basis;
        }

        /** The least fine for a sum. */
        BigDecimal least(BigDecimal defrauded) {
            return defrauded.multiply(leastPart);
        }

        /** The greatest fine for a sum. */
        BigDecimal most(BigDecimal defrauded) {
            return defrauded.multiply(mostPart);
        }
    }

    /** The text that a fine cites (处罚依据). */
    public enum CitedBasis {
        /** Articles 87 and 88 of the Social Insurance Law (社会保险法第八十七条、第八十八条). */
        SOCIAL_INSURANCE_LAW,
        /** Article 14 of the Regulations on Penalties for Fiscal Violations (财政违法行为处罚处分条例第十四条). */
        FISCAL_REGULATIONS,
        /**
         * Older texts on the same money with one to three times the sum (失业保险条例第二十八条、劳动保障监察条例第二十七条), which
         * disagree with the Social Insurance Law.
         */
        OLDER_INSURANCE_TEXTS,
        /** Any other text (其他依据). */
        OTHER
    }

    public Sanction {
        Objects.requireNonNull(sanction, "sanction");
        officers = officers == null ? null : List.copyOf(officers);
    }
}
