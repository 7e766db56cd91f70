package io.neikong.finance.archive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * For how long files had to be kept at least before the periods of today, and until when that counts (新旧保管期限衔接).
 *
 * <p>A former period counts only for a file for which it had run out before the change; what had still to be kept then is kept as
 * long as the periods of today say.
 *
 * @param before  the first day of the periods of today
 * @param minima  the former minimum of each kind that had another one
 */
public record FormerRetention(LocalDate before, List<Minimum> minima) implements Serializable {

    /** No former periods: all files are kept as long as the periods of today say. */
    public static final FormerRetention NONE = new FormerRetention(LocalDate.of(2016, 1, 1), List.of());

    /**
     * The periods before 2016-01-01: 15 years for vouchers, 25 for ledgers, 3 for statements, 5 for what the banks sent. They were
     * seen in an excerpt only, and which ledgers had 25 years was not; so they are an engineering default.
     */
    public static final FormerRetention BEFORE_2016 = new FormerRetention(
            LocalDate.of(2016, 1, 1),
            List.of(
                    new Minimum(FileKind.VOUCHERS, Retention.years(15)),
                    new Minimum(FileKind.LEDGERS, Retention.years(25)),
                    new Minimum(FileKind.STATEMENTS, Retention.years(3)),
                    new Minimum(FileKind.BANK_RECONCILIATIONS, Retention.years(5)),
                    new Minimum(FileKind.BANK_STATEMENTS, Retention.years(5))));

    /**
     * The former minimum of a kind.
     *
     * @param kind  the kind of file
     * @param retention  how long it had to be kept at least
     */
    public record Minimum(FileKind kind, Retention retention) implements Serializable {
        public Minimum {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(retention, "retention");
        }
    }

    public FormerRetention {
        Objects.requireNonNull(before, "before");
        minima = List.copyOf(minima);
    }

    /** The former minimum if a file had been kept for so long before the change; null if not. */
    @Nullable
    Retention ranOut(FileKind kind, LocalDate endedOn) {
        for (int i = 0; i < minima.size(); i++) {
            Minimum former = minima.get(i);
            if (former.kind() == kind && former.retention().isOver(endedOn, before)) {
                return former.retention();
            }
        }
        return null;
    }
}
