package io.neikong.permissions.grant;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How what a role contains was changed over time (角色模板变更记录).
 *
 * @param role  the role
 * @param changes  each change, by its moment; those without one last
 */
public record RoleTemplate(String role, List<Change> changes) implements Serializable {

    private static final Comparator<Change> BY_MOMENT = Comparator.comparing(
                    (Change change) -> change.made().at(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Change::change);

    /**
     * One change of what a role contains.
     *
     * @param change  the caller's identifier of the change
     * @param version  the version of the role that it led to, null if not recorded
     * @param made  who changed it and when
     * @param approval  who approved it and when
     * @param approvalRecordedAt  when the system recorded the approval, null if it does not keep that
     */
    public record Change(
            String change,
            @Nullable String version,
            Act made,
            Act approval,
            @Nullable Instant approvalRecordedAt) implements Serializable {
        public Change {
            version = Recorded.text(version);
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(made, "made");
            Objects.requireNonNull(approval, "approval");
        }
    }

    public RoleTemplate {
        Objects.requireNonNull(role, "role");
        changes = changes.stream().sorted(BY_MOMENT).toList();
    }
}
