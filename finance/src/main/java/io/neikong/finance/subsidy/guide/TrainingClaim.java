package io.neikong.finance.subsidy.guide;

import io.neikong.time.Answer;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claim to a subsidy (补贴申领).
 *
 * @param claim  the caller's identifier of the claim
 * @param trainingFromUnemploymentFund  whether it is one to a training subsidy out of the unemployment fund (失业保险基金技能提升补贴等)
 * @param appliedOn  the day of the application, null if not recorded
 * @param decidedOn  the day on which it was decided, or taken back by who had made it; null if neither
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record TrainingClaim(
        String claim,
        Answer trainingFromUnemploymentFund,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate decidedOn,
        LocalDate asOf)
        implements Serializable {

    public TrainingClaim {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(trainingFromUnemploymentFund, "trainingFromUnemploymentFund");
        Objects.requireNonNull(asOf, "asOf");
    }
}
