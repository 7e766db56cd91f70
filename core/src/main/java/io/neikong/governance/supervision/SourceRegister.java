package io.neikong.governance.supervision;

import com.google.common.collect.Sets;
import io.neikong.governance.supervision.Matter.Source;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;

/**
 * Which sources a register of what others found has matters of (问题来源登记情况).
 *
 * @param register  the caller's identifier of the register
 * @param present  the sources of which it has matters
 * @param none  the sources of which somebody stated that there were none
 */
public record SourceRegister(String register, Set<Source> present, Set<Source> none) implements Serializable {
    public SourceRegister {
        Objects.requireNonNull(register, "register");
        present = Sets.immutableEnumSet(present);
        none = Sets.immutableEnumSet(none);
    }
}
