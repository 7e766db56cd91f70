package io.neikong.finance.transfer;

import io.neikong.policy.Occasion;
import io.neikong.policy.Parameter;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What may be one fraud, with all its cases (涉嫌诈骗行为，同一手法、同一组织者的合并计算).
 *
 * @param scheme  the caller's identifier, under which all cases of one scheme are taken together
 * @param suspected  whether fraud is suspected; a mistake is none
 * @param aggravated  whether there are aggravating circumstances, such as relief money or repetition (从重情节)
 * @param parts  the cases
 * @param evaluation  how the transfer was weighed, null if it was not
 * @param handling  how far the transfer is
 * @param fines  the identifiers of the fines that were decided for it
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record SuspectedFraud(
        String scheme,
        Answer suspected,
        Answer aggravated,
        List<Part> parts,
        @Nullable Evaluation evaluation,
        Handling handling,
        List<String> fines,
        LocalDate asOf)
        implements Serializable {

    /**
     * One case of it.
     *
     * @param part  its identifier
     * @param foundOn  the day on which it was found, null if not recorded
     * @param amount  what was defrauded, in yuan; zero if it was only attempted, null if not recorded
     * @param attempted  what was to be defrauded on top of that and was not (未遂), in yuan, which counts all the same; zero if nothing
     *     was
     */
    public record Part(
            String part,
            @Nullable LocalDate foundOn,
            @Nullable BigDecimal amount,
            BigDecimal attempted) implements Serializable {
        /**
         * Refuses a negative amount, which would make room under the threshold.
         *
         * @throws IllegalArgumentException if what was attempted is negative
         */
        public Part {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(attempted, "attempted");
            if (attempted.signum() < 0) {
                throw new IllegalArgumentException("attempted must not be negative, but was " + attempted);
            }
        }
    }

    /**
     * How the transfer was weighed (移送评估).
     *
     * @param evaluatedOn  the day, null if not recorded
     * @param crime  whether a crime is suspected by it
     */
    public record Evaluation(@Nullable LocalDate evaluatedOn, Answer crime) implements Serializable {
        public Evaluation {
            Objects.requireNonNull(crime, "crime");
        }
    }

    /** How far the transfer is (移送进展). */
    public enum Handling {
        /** Nobody proposed it (未报请移送). */
        NONE,
        /** The report on it was made (已报请移送). */
        REPORTED,
        /** The head decided against it (决定不移送). */
        REFUSED,
        /** It was sent (已移送). */
        SENT
    }

    public SuspectedFraud {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(suspected, "suspected");
        Objects.requireNonNull(aggravated, "aggravated");
        parts = List.copyOf(parts);
        Objects.requireNonNull(handling, "handling");
        fines = List.copyOf(fines);
        Objects.requireNonNull(asOf, "asOf");
    }

    /** The fraud as far as it was found by {@link #asOf}, null if none of its cases was; a case without a day was. */
    @Nullable
    SuspectedFraud byThen() {
        List<Part> found = parts;
        for (int i = 0; i < parts.size(); i++) {
            LocalDate day = parts.get(i).foundOn();
            if (day != null && day.isAfter(asOf)) {
                found = parts.stream()
                        .filter(part ->
                                part.foundOn() == null || !part.foundOn().isAfter(asOf))
                        .toList();
                break;
            }
        }
        if (found.size() == parts.size()) {
            return this;
        }
        return found.isEmpty()
                ? null
                : new SuspectedFraud(scheme, suspected, aggravated, found, evaluation, handling, fines, asOf);
    }

    /** The first day on which a case was found, which decides which threshold there is; null if none is recorded. */
    @Nullable
    LocalDate foundOn() {
        LocalDate first = null;
        for (int i = 0; i < parts.size(); i++) {
            LocalDate day = parts.get(i).foundOn();
            first = day != null && (first == null || day.isBefore(first)) ? day : first;
        }
        return first;
    }

    /**
     * The evaluation that was made by {@link #asOf}; one without a day was. One that found no crime is none for what was found
     * later, so that a scheme cannot be weighed while it is small.
     */
    @Nullable
    Evaluation evaluated() {
        LocalDate day = evaluation == null ? null : evaluation.evaluatedOn();
        boolean outdated = evaluation != null && day != null && (day.isAfter(asOf) || isOutgrown(evaluation, day));
        return outdated ? null : evaluation;
    }

    private boolean isOutgrown(Evaluation made, LocalDate day) {
        if (made.crime() == Answer.YES) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            LocalDate found = parts.get(i).foundOn();
            if (found != null && found.isAfter(day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is open which of several cases were found when. */
    boolean lacksDay() {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.size() > 1 && parts.get(i).foundOn() == null) {
                return true;
            }
        }
        return false;
    }

    /** What is known of the amount, of all cases together, with what was only attempted. */
    BigDecimal sum() {
        BigDecimal sum = attempted();
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal amount = parts.get(i).amount();
            sum = amount == null ? sum : sum.add(amount);
        }
        return sum;
    }

    /** What was only attempted, of all cases together. */
    BigDecimal attempted() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            sum = sum.add(parts.get(i).attempted());
        }
        return sum;
    }

    /** Whether an amount is not recorded. */
    boolean lacksAmount() {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).amount() == null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a transfer has to be weighed by the amount: from the threshold on, or from the lower one if it is aggravated. */
    Answer reaches(Policy policy) {
        BigDecimal sum = sum();
        LocalDate foundOn = foundOn();
        if (foundOn == null) {
            return Answer.UNKNOWN;
        }
        if (sum.compareTo(threshold(policy, Parameters.FRAUD_AMOUNT, foundOn)) >= 0) {
            return Answer.YES;
        }
        if (aggravated == Answer.YES
                && sum.compareTo(threshold(policy, Parameters.AGGRAVATED_FRAUD_AMOUNT, foundOn)) >= 0) {
            return Answer.YES;
        }
        if (lacksAmount()) {
            return Answer.UNKNOWN;
        }
        boolean decides = aggravated == Answer.UNKNOWN
                && sum.compareTo(threshold(policy, Parameters.AGGRAVATED_FRAUD_AMOUNT, foundOn)) >= 0;
        return decides ? Answer.UNKNOWN : Answer.NO;
    }

    /** The threshold that there is for this fraud, null if the day is not recorded. */
    @Nullable
    BigDecimal threshold(Policy policy) {
        LocalDate foundOn = foundOn();
        Parameter<BigDecimal> parameter =
                aggravated == Answer.YES ? Parameters.AGGRAVATED_FRAUD_AMOUNT : Parameters.FRAUD_AMOUNT;
        return foundOn == null ? null : threshold(policy, parameter, foundOn);
    }

    private static BigDecimal threshold(Policy policy, Parameter<BigDecimal> parameter, LocalDate day) {
        return policy.find(parameter, Occasion.on(day)).orElseThrow().value();
    }
}
