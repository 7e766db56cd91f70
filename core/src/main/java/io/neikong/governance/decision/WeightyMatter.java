package io.neikong.governance.decision;

import io.neikong.control.Recorded;
import io.neikong.time.ChinaTime;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that may have to be decided by a meeting before it is done: a payment, a programme, a permission, a policy
 * (需集体决策的事项).
 *
 * @param matter  the caller's identifier of the matter
 * @param kind  the caller's word for what kind of matter it is, null if not known
 * @param amount  what it is about in yuan; null if not known, and zero if it is about no money
 * @param decision  what a meeting decided, null if none did
 * @param execution  the first act on it, null if nobody acted on it yet
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record WeightyMatter(
        String matter,
        @Nullable String kind,
        @Nullable BigDecimal amount,
        @Nullable Decided decision,
        @Nullable Execution execution,
        LocalDate asOf)
        implements Serializable {

    /**
     * What a meeting decided (集体决策).
     *
     * @param item  the identifier of the matter in the minutes
     * @param passed  whether the meeting passed it, null if that is not recorded
     * @param decidedAt  when it was decided, null if not recorded
     * @param recordedAt  when the decision was recorded, null if not known
     */
    public record Decided(
            String item,
            @Nullable Boolean passed,
            @Nullable Instant decidedAt,
            @Nullable Instant recordedAt) implements Serializable {
        public Decided {
            Objects.requireNonNull(item, "item");
            Recorded.refuseBlank("item", item);
        }
    }

    /**
     * The first act on a matter: the first payment, the permission given, the policy issued (执行).
     *
     * @param person  the identifier of the person who acted, null if not known
     * @param at  when, null if not recorded
     */
    public record Execution(
            @Nullable String person, @Nullable Instant at) implements Serializable {
        public Execution {
            person = Recorded.text(person);
        }
    }

    public WeightyMatter {
        kind = Recorded.text(kind);
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** The first act, null if nobody acted by {@link #asOf}. */
    @Nullable
    Execution executed() {
        return execution != null && isLater(execution.at()) ? null : execution;
    }

    /** The decision, null if the matter was not passed by {@link #asOf}. */
    @Nullable
    Decided decided() {
        return decision == null || Boolean.FALSE.equals(decision.passed()) || isLater(decision.decidedAt())
                ? null
                : decision;
    }

    private boolean isLater(@Nullable Instant moment) {
        return moment != null && ChinaTime.dayOf(moment).isAfter(asOf);
    }
}
