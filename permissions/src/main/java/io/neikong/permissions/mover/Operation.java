package io.neikong.permissions.mover;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person did in a system, as the system's log has it (操作日志).
 *
 * @param operation  the caller's identifier of the line of the log
 * @param permission  the permission that it took, null if that is not known
 * @param at  when
 * @param actor  who it was, with the person's posts
 */
public record Operation(String operation, @Nullable String permission, Instant at, Career actor)
        implements Serializable {
    public Operation {
        permission = Recorded.text(permission);
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(actor, "actor");
    }
}
