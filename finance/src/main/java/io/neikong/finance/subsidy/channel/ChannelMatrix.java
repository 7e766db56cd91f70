package io.neikong.finance.subsidy.channel;

import com.google.common.collect.ImmutableListMultimap;
import io.neikong.control.Recorded;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the policies say of the channels: for a programme and a category of beneficiaries, while the policy is in force, the funds, the
 * codes and the standard (列支渠道矩阵). It is data of city and district.
 *
 * <p>The policy of the first day of the benefit period counts, so that service in December goes by the policy of December, whenever it
 * was paid.
 */
public final class ChannelMatrix implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ImmutableListMultimap<String, Line> byProgramme;
    private final List<Line> lines;

    private ChannelMatrix(List<Line> lines) {
        ImmutableListMultimap.Builder<String, Line> all = ImmutableListMultimap.builder();
        lines.forEach(line -> all.put(line.programme(), line));
        this.byProgramme = all.build();
        this.lines = lines;
    }

    /** Which day decides what the beneficiary was. */
    public enum DecidedOn {
        /** The day of the application (申请日). */
        APPLICATION,
        /** The first day of the training (开班日). */
        TRAINING_START,
        /** The day of the certificate (取证日). */
        CERTIFICATE,
        /** The first day of the benefit period (待遇起始日). */
        BENEFIT_START
    }

    /**
     * One line of a policy.
     *
     * @param programme  the programme
     * @param category  the category of beneficiaries, null if it does not matter
     * @param decidedOn  which day decides the category
     * @param funds  the funds that may pay
     * @param codes  the codes of expenditure, none if the policy names none
     * @param standard  the yuan that may be paid at most, null if the policy names no standard
     * @param perMonth  whether the standard is for each month begun of the benefit period; otherwise it is for the charge
     * @param from  the first day in force, null if in force on all days before {@code until}
     * @param until  the first day no longer in force, null if it still is
     */
    public record Line(
            String programme,
            @Nullable String category,
            DecidedOn decidedOn,
            List<String> funds,
            List<String> codes,
            @Nullable BigDecimal standard,
            boolean perMonth,
            @Nullable LocalDate from,
            @Nullable LocalDate until)
            implements Serializable {

        /**
         * Refuses a line that allows nothing.
         *
         * @throws IllegalArgumentException if there is no fund, the standard is negative, or {@code from} is not before
         *     {@code until}
         */
        public Line {
            Recorded.refuseBlank("category", category);
            Objects.requireNonNull(programme, "programme");
            Objects.requireNonNull(decidedOn, "decidedOn");
            funds = List.copyOf(funds);
            codes = List.copyOf(codes);
            if (funds.isEmpty()) {
                throw new IllegalArgumentException("funds must name a fund, but was empty");
            }
            if (standard != null && standard.signum() < 0) {
                throw new IllegalArgumentException("standard must not be negative, but was " + standard);
            }
            if (from != null && until != null && !from.isBefore(until)) {
                throw new IllegalArgumentException("from must be before until, but was " + from + " >= " + until);
            }
        }

        boolean isInForce(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }
    }

    /** Whether a line is about a charge. */
    enum Match {
        NO,
        /** The category is not recorded, or the day that decides it is not. */
        PERHAPS,
        YES
    }

    /** These lines. */
    public static ChannelMatrix of(List<Line> lines) {
        return new ChannelMatrix(List.copyOf(lines));
    }

    /** The lines. */
    public List<Line> lines() {
        return lines;
    }

    /** The lines of a programme, in force or not. */
    List<Line> of(String programme) {
        return byProgramme.get(programme);
    }

    /** Whether a line of the programme of a charge is about it. */
    static Match match(Line line, Charge charge, LocalDate policyDay) {
        if (!line.isInForce(policyDay)) {
            return Match.NO;
        }
        if (line.category() == null) {
            return Match.YES;
        }
        LocalDate day = charge.on(line.decidedOn());
        if (day == null) {
            return Match.PERHAPS;
        }
        boolean known = false;
        for (int i = 0; i < charge.categories().size(); i++) {
            Charge.Category category = charge.categories().get(i);
            if (category.holdsOn(day) && category.category() != null) {
                if (category.category().equals(line.category())) {
                    return Match.YES;
                }
                known = true;
            }
        }
        return known ? Match.NO : Match.PERHAPS;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChannelMatrix matrix && lines.equals(matrix.lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
