package io.neikong.permissions.grant;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a procedure: who did it and when (办理环节).
 *
 * @param by  the person, null if not recorded
 * @param at  when, null if not recorded
 */
public record Act(@Nullable String by, @Nullable Instant at) implements Serializable {
    public Act {
        by = Recorded.text(by);
    }

    /** Nothing is recorded of it. */
    public static final Act NONE = new Act(null, null);

    boolean isUnrecorded() {
        return by == null && at == null;
    }
}
