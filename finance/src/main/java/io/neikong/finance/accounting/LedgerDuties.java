package io.neikong.finance.accounting;

import io.neikong.control.Recorded;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which accounting duty of a ledger, and when (账套岗位设置).
 *
 * @param ledger  the caller's identifier of the ledger (账套)
 * @param holders  every duty with its holder, in office or acting, in any order; several persons may share a duty. A
 *     ledger without a cashier or an archive keeper lacks nothing
 */
public record LedgerDuties(String ledger, List<Holder> holders) implements Serializable {

    /**
     * One duty in somebody's hands for some time.
     *
     * @param duty  which duty
     * @param person  who holds it, null if that is not recorded
     * @param validity  from when to when
     */
    public record Holder(Duty duty, @Nullable String person, Validity validity) implements Serializable {
        public Holder {
            person = Recorded.text(person);
            Objects.requireNonNull(duty, "duty");
            Objects.requireNonNull(validity, "validity");
        }
    }

    public LedgerDuties {
        Objects.requireNonNull(ledger, "ledger");
        holders = List.copyOf(holders);
    }
}
