package io.neikong.finance.recovery;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An agreement to pay back in instalments (分期还款协议).
 *
 * @param plan  the caller's identifier of the agreement
 * @param owed  what was outstanding when it was made, in yuan; null if not recorded
 * @param signature  its signature, null if it is not signed
 * @param instalments  the instalments, in any order
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record InstalmentPlan(
        String plan,
        @Nullable BigDecimal owed,
        @Nullable Signature signature,
        List<Instalment> instalments,
        LocalDate asOf)
        implements Serializable {

    /**
     * The signature of both sides.
     *
     * @param signedOn  the day, null if not recorded
     */
    public record Signature(@Nullable LocalDate signedOn) implements Serializable {}

    /**
     * One instalment (分期款).
     *
     * @param instalment  the caller's identifier of the instalment
     * @param amount  the yuan, null if not recorded
     * @param dueOn  the last day to pay, included; null if not recorded
     * @param paidOn  the first day on which the whole of it had come in, null if it has not
     * @param actedOn  the day on which the body acted on its being missed, such as by a demand; null if it did not
     */
    public record Instalment(
            String instalment,
            @Nullable BigDecimal amount,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate paidOn,
            @Nullable LocalDate actedOn)
            implements Serializable {
        public Instalment {
            Objects.requireNonNull(instalment, "instalment");
        }
    }

    public InstalmentPlan {
        Objects.requireNonNull(plan, "plan");
        instalments = List.copyOf(instalments);
        Objects.requireNonNull(asOf, "asOf");
    }

    /** Whether it was made by {@link #asOf}: one that is signed later was not. */
    boolean isMade() {
        LocalDate signedOn = signature == null ? null : signature.signedOn();
        return signedOn == null || !signedOn.isAfter(asOf);
    }
}
