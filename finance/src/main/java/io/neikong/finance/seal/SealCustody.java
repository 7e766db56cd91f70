package io.neikong.finance.seal;

import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Who kept one seal, from when to when, since it has been in use (印鉴保管台账).
 *
 * @param seal  the seal
 * @param inUse  from its activation until it was stopped; without a beginning from the first custody on record
 * @param custodies  who kept it, in any order; those of other seals do not matter
 * @param asOf  the day on which is judged; what begins after it has not happened yet
 */
public record SealCustody(String seal, Validity inUse, List<Custody> custodies, LocalDate asOf)
        implements Serializable {

    /** Sorts the custodies of the seal by time. */
    public SealCustody {
        Objects.requireNonNull(seal, "seal");
        Objects.requireNonNull(inUse, "inUse");
        Objects.requireNonNull(asOf, "asOf");
        custodies = custodies.stream()
                .filter(custody ->
                        custody.instrument().equals(seal) && custody.validity().overlaps(inUse))
                .sorted(Custody.BY_START)
                .toList();
    }
}
