package io.neikong.finance.seal;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change of a seal or of a person whose seal is with the bank, and when the bank got the new specimen (预留印鉴变更).
 *
 * @param change  the caller's identifier of the change
 * @param account  the bank account whose specimen had to change, null if not recorded
 * @param changedOn  the day of the change, null if not recorded
 * @param updatedOn  the day on which the bank had the new specimen, null if it has not yet
 * @param asOf  the day on which is judged
 */
public record SpecimenChange(
        String change,
        @Nullable String account,
        @Nullable LocalDate changedOn,
        @Nullable LocalDate updatedOn,
        LocalDate asOf)
        implements Serializable {
    public SpecimenChange {
        account = Recorded.text(account);
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(asOf, "asOf");
    }
}
