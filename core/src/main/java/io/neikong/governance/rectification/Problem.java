package io.neikong.governance.rectification;

import io.neikong.control.Recorded;
import io.neikong.time.Answer;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One problem of a register, with what was planned and done about it (整改台账中的问题).
 *
 * @param problem  the caller's identifier of the problem
 * @param source  the caller's word for who found it: an audit, a complaint, the campaign; null if not recorded
 * @param description  what is wrong, null if not recorded
 * @param foundOn  the day on which it was found, null if not recorded
 * @param unit  the identifier that the unit or street has today, so that a merged or renamed one is not another; null if not
 *     recorded
 * @param plan  who does what by when
 * @param proofs  the files that show that it was put right, in any order
 * @param recheck  how somebody looked whether it was, the last time; null if nobody did
 * @param status  where it stands, null if not recorded
 * @param closedOn  the day on which it was closed, null if not recorded; says nothing of one that is open
 * @param cause  its cause, and its kind
 * @param changes  the changes of rules, processes, systems or the risk list that it led to, in any order
 * @param lookedAt  where else somebody looked for the same, in any order
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record Problem(
        String problem,
        @Nullable String source,
        @Nullable String description,
        @Nullable LocalDate foundOn,
        @Nullable String unit,
        Plan plan,
        List<Proof> proofs,
        @Nullable Recheck recheck,
        @Nullable Status status,
        @Nullable LocalDate closedOn,
        Cause cause,
        List<Change> changes,
        List<LookedAt> lookedAt,
        LocalDate asOf)
        implements Serializable {

    /** Where a problem stands. */
    public enum Status {
        /** It is being put right, again or still (整改中). */
        OPEN,
        /** It counts as put right (已销号). */
        CLOSED
    }

    /**
     * Who does what by when (整改方案).
     *
     * @param owner  the identifier of the person who has to put it right, null if not recorded
     * @param measure  what is to be done, null if not recorded
     * @param dueOn  the last day for it as it was first set, included; null if not recorded
     * @param extensions  how that day was moved, in any order
     */
    public record Plan(
            @Nullable String owner,
            @Nullable String measure,
            @Nullable LocalDate dueOn,
            List<Extension> extensions) implements Serializable {
        public Plan {
            owner = Recorded.text(owner);
            measure = Recorded.text(measure);
            extensions = List.copyOf(extensions);
        }
    }

    /**
     * A later last day (延期).
     *
     * @param approvedOn  the day on which it was approved, null if not recorded
     * @param dueOn  the last day since then, included; null if not recorded
     */
    public record Extension(
            @Nullable LocalDate approvedOn, @Nullable LocalDate dueOn) implements Serializable {}

    /**
     * A file that shows that a problem was put right (整改佐证材料).
     *
     * @param file  the caller's identifier of the file
     * @param hash  its digest, the same for the same content; upper and lower case make no difference; null if not recorded
     */
    public record Proof(String file, @Nullable String hash) implements Serializable {
        public Proof {
            Objects.requireNonNull(file, "file");
            Recorded.refuseBlank("file", file);
            hash = Recorded.text(hash);
            hash = hash == null ? null : hash.strip().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A look at whether a problem was put right (整改复查).
     *
     * @param verifier  the identifier of the person who looked, not of an account; null if not recorded
     * @param checkedOn  the day, null if not recorded
     * @param passed  whether it was found in order, null if not recorded
     */
    public record Recheck(
            @Nullable String verifier,
            @Nullable LocalDate checkedOn,
            @Nullable Boolean passed) implements Serializable {
        public Recheck {
            verifier = Recorded.text(verifier);
        }
    }

    /**
     * Why there is a problem, and of what kind it is (问题成因和性质).
     *
     * @param rootCause  the caller's identifier of the root cause, the same for the same cause in whatever unit; null if not
     *     recorded
     * @param common  whether it is a problem of many and not of one case (普遍性问题), null if not recorded
     * @param reopens  the identifier of the problem that has come back with this one, null if this is registered as a new one
     */
    public record Cause(
            @Nullable String rootCause,
            @Nullable Boolean common,
            @Nullable String reopens) implements Serializable {
        public Cause {
            rootCause = Recorded.text(rootCause);
            reopens = Recorded.text(reopens);
        }
    }

    /**
     * A change that is meant to last (完善机制).
     *
     * @param change  the caller's identifier of the document, guide, system change or item of the risk list
     * @param madeOn  the day on which it was made, null if not recorded
     */
    public record Change(String change, @Nullable LocalDate madeOn) implements Serializable {
        public Change {
            Objects.requireNonNull(change, "change");
            Recorded.refuseBlank("change", change);
        }
    }

    /**
     * A look for the same problem in a unit (对照检查).
     *
     * @param unit  the identifier that the unit or street has today, null if not recorded
     * @param checkedOn  the day, null if not recorded
     */
    public record LookedAt(@Nullable String unit, @Nullable LocalDate checkedOn) implements Serializable {
        public LookedAt {
            unit = Recorded.text(unit);
        }
    }

    public Problem {
        Objects.requireNonNull(problem, "problem");
        source = Recorded.text(source);
        description = Recorded.text(description);
        unit = Recorded.text(unit);
        Objects.requireNonNull(plan, "plan");
        proofs = List.copyOf(proofs);
        Objects.requireNonNull(cause, "cause");
        changes = List.copyOf(changes);
        lookedAt = List.copyOf(lookedAt);
        Objects.requireNonNull(asOf, "asOf");
    }

    /** Whether it was not found yet by {@link #asOf}. */
    boolean isAhead() {
        return !hasCome(foundOn);
    }

    /** Whether it is closed by {@link #asOf}. Somebody who recorded the day of the closure need not record the status. */
    Answer closed() {
        if (status == Status.OPEN || !hasCome(closedOn)) {
            return Answer.NO;
        }
        return status == Status.CLOSED || closedOn != null ? Answer.YES : Answer.UNKNOWN;
    }

    /** The last look at it, null if nobody looked by {@link #asOf}. */
    @Nullable
    Recheck rechecked() {
        return recheck != null && hasCome(recheck.checkedOn()) ? recheck : null;
    }

    /** Whether a day is not after {@link #asOf}; one that is not recorded is not. */
    boolean hasCome(@Nullable LocalDate day) {
        return day == null || !day.isAfter(asOf);
    }
}
