package io.neikong.finance.seal;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One approval of uses of a seal, and what was stamped on the strength of it (用印审批单).
 *
 * @param approval  the caller's identifier of the approval
 * @param items  what it allows; none if it is not on record
 * @param uses  the uses that refer to it, in any order
 */
public record SealApproval(String approval, List<Item> items, List<SealUse> uses) implements Serializable {

    /**
     * One document that an approval names.
     *
     * @param document  number or title, as in {@link SealUse#document}; null if it allows whatever comes, such as all that
     *     is stamped in a month
     * @param copies  how many times it may be stamped, null if not recorded
     */
    public record Item(@Nullable String document, @Nullable Integer copies) implements Serializable {
        public Item {
            Recorded.refuseBlank("document", document);
            if (copies != null && copies < 0) {
                throw new IllegalArgumentException("copies must not be negative, but was " + copies);
            }
        }
    }

    public SealApproval {
        Objects.requireNonNull(approval, "approval");
        items = List.copyOf(items);
        uses = List.copyOf(uses);
    }
}
