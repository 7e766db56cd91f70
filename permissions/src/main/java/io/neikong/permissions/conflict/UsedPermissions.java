package io.neikong.permissions.conflict;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * What one holder holds, and when the accounts were last used (权限使用情况).
 *
 * @param holder  what is held
 * @param lastUsedOn  for each account the last day on which somebody used it; an account of which that is not known is
 *     left out
 */
public record UsedPermissions(PermissionHolder holder, Map<String, LocalDate> lastUsedOn) implements Serializable {
    public UsedPermissions {
        Objects.requireNonNull(holder, "holder");
        lastUsedOn = ImmutableSortedMap.copyOf(lastUsedOn);
    }
}
