package io.neikong.permissions.mover;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One privilege in the hands of one person (个人持有的权限).
 *
 * @param privilege  what was held
 * @param holder  who held it, with the person's posts; null if nobody knows whose it was
 * @param asOf  the day on which it is looked at, at its first moment
 */
public record HeldPrivilege(Privilege privilege, @Nullable Career holder, LocalDate asOf) implements Serializable {
    public HeldPrivilege {
        Objects.requireNonNull(privilege, "privilege");
        Objects.requireNonNull(asOf, "asOf");
    }
}
