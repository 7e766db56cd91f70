package io.neikong.finance.subsidy.channel;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One thing that is paid for, such as a benefit or a bill, and all that was charged for it (列支事项).
 *
 * @param item  the caller's identifier of the item
 * @param shared  whether the policy has several channels pay their parts of it
 * @param charges  the charges, in any order
 */
public record ChargedItem(String item, boolean shared, List<Charge> charges) implements Serializable {
    public ChargedItem {
        Objects.requireNonNull(item, "item");
        charges = List.copyOf(charges);
    }
}
