package io.neikong.governance.risk;

import io.neikong.control.Recorded;
import io.neikong.time.Answer;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One risk of the list of a district (风险清单条目).
 *
 * @param risk  the caller's identifier of the risk
 * @param dimension  to which of the four it belongs, null if not recorded
 * @param processStep  the step of the process in which it lies, null if not recorded
 * @param description  what may go wrong, null if not recorded
 * @param rating  how it is rated
 * @param owner  who answers for it, null if nobody is recorded
 * @param measures  what is done against it, in any order
 * @param source  how it was found, null if not recorded
 * @param versions  the versions of the entry, in any order; the earliest is the entry as it was created
 * @param nextReviewOn  the day on which it is to be reviewed next, null if not recorded
 * @param closing  how it was taken off the list, null if it was not
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record RiskItem(
        String risk,
        @Nullable Dimension dimension,
        @Nullable String processStep,
        @Nullable String description,
        Rating rating,
        @Nullable Owner owner,
        List<Measure> measures,
        @Nullable String source,
        List<Version> versions,
        @Nullable LocalDate nextReviewOn,
        @Nullable Closing closing,
        LocalDate asOf)
        implements Serializable {

    /** The four sides of the mechanism of the notice (“四位一体”). */
    public enum Dimension {
        /** Policies (政策). */
        POLICY,
        /** Handling of the business (经办). */
        HANDLING,
        /** Information systems (信息). */
        INFORMATION,
        /** Supervision (监督). */
        SUPERVISION
    }

    /**
     * How a risk is rated, in the district's words (风险评定).
     *
     * @param likelihood  how likely it is (可能性), null if not recorded
     * @param impact  how much it would do (影响程度), null if not recorded
     * @param level  its level (风险等级), null if not recorded
     */
    public record Rating(
            @Nullable String likelihood,
            @Nullable String impact,
            @Nullable String level) implements Serializable {
        public Rating {
            likelihood = Recorded.text(likelihood);
            impact = Recorded.text(impact);
            level = Recorded.text(level);
        }
    }

    /**
     * Who answers for a risk (责任人).
     *
     * @param person  the identifier of the person, null if not recorded
     * @param post  the identifier of the post, null if not recorded
     * @param held  the stretches in which the person worked here and held that post, in any order; empty if never, null if that is
     *     not known
     */
    public record Owner(
            @Nullable String person,
            @Nullable String post,
            @Nullable List<Validity> held) implements Serializable {
        public Owner {
            person = Recorded.text(person);
            post = Recorded.text(post);
            held = held == null ? null : List.copyOf(held);
        }
    }

    /**
     * Something that is done against a risk (防控措施).
     *
     * @param measure  the caller's identifier of the measure
     * @param status  how far it has come, null if not recorded
     * @param dueOn  the last day for it, included; null if not recorded
     */
    public record Measure(
            String measure,
            @Nullable Status status,
            @Nullable LocalDate dueOn) implements Serializable {

        /** How far a measure has come. */
        public enum Status {
            /** Not begun (未启动). */
            PLANNED,
            /** Begun and not done (落实中). */
            UNDER_WAY,
            /** Done, and it holds (已落实、持续有效). */
            IN_FORCE,
            /** Given up or no longer done (已停止). */
            STOPPED
        }

        public Measure {
            Objects.requireNonNull(measure, "measure");
        }
    }

    /**
     * The entry as it stood from a day on, or a review that left it as it was (版本、复核).
     *
     * @param on  the day, null if not recorded
     * @param hash  the digest of what the entry says, without its identifier and its dates; upper and lower case make no
     *     difference; null if not recorded
     * @param review  the identifier of the record of a review (复核记录), null if there is none
     */
    public record Version(
            @Nullable LocalDate on,
            @Nullable String hash,
            @Nullable String review) implements Serializable {
        public Version {
            hash = Recorded.text(hash);
            hash = hash == null ? null : hash.strip().toLowerCase(Locale.ROOT);
            review = Recorded.text(review);
        }
    }

    /**
     * How a risk was taken off the list (销号).
     *
     * @param closedOn  when, null if not recorded
     * @param evidence  the identifier of what shows that it is gone, null if there is nothing
     */
    public record Closing(
            @Nullable LocalDate closedOn, @Nullable String evidence) implements Serializable {
        public Closing {
            evidence = Recorded.text(evidence);
        }
    }

    public RiskItem {
        Objects.requireNonNull(risk, "risk");
        processStep = Recorded.text(processStep);
        description = Recorded.text(description);
        Objects.requireNonNull(rating, "rating");
        measures = List.copyOf(measures);
        source = Recorded.text(source);
        versions = List.copyOf(versions);
        Objects.requireNonNull(asOf, "asOf");
    }

    /** Whether it comes on the list only after the day on which is judged. */
    boolean isAhead() {
        return !versions.isEmpty() && versions.stream().allMatch(version -> isLater(version.on()));
    }

    /** Whether it is on the list: it came there and was not closed on evidence. */
    boolean isOpen() {
        return !isAhead() && (closed() == null || closed().evidence() == null);
    }

    /** How it was closed, null if it was not by {@link #asOf}. */
    @Nullable
    Closing closed() {
        return closing == null || isLater(closing.closedOn()) ? null : closing;
    }

    /** The day on which somebody looked at it last for sure: the entry was created or changed, or a review is recorded. */
    @Nullable
    LocalDate reviewedOn() {
        return lastOf(Answer.YES);
    }

    /** The day on which somebody may have looked at it last, where the digests do not tell; null if there is none. */
    @Nullable
    LocalDate perhapsReviewedOn() {
        return lastOf(Answer.UNKNOWN);
    }

    /** The last day of a version of which only the date is new; null if there is none. */
    @Nullable
    LocalDate onlyDatedOn() {
        return lastOf(Answer.NO);
    }

    /** Whether a version is undated that may stand for a review. */
    boolean isAnyUndated() {
        return versions.stream().anyMatch(version -> version.on() == null);
    }

    private @Nullable LocalDate lastOf(Answer looked) {
        LocalDate last = null;
        for (Version version : versions) {
            LocalDate on = version.on();
            if (on != null && !isLater(on) && (last == null || on.isAfter(last)) && looked(version, on) == looked) {
                last = on;
            }
        }
        return last;
    }

    /**
     * Whether a version is more than a new date: it has a review, or says something else than the day before it did. An undated version
     * may be of that day.
     */
    private Answer looked(Version version, LocalDate on) {
        LocalDate before = null;
        for (Version other : versions) {
            if (other.on() != null
                    && other.on().isBefore(on)
                    && (before == null || other.on().isAfter(before))) {
                before = other.on();
            }
        }
        boolean unknown = version.hash() == null;
        TreeSet<String> said = new TreeSet<>();
        for (Version other : versions) {
            if (other.on() == null || other.on().equals(before)) {
                unknown |= other.hash() == null;
                said.add(String.valueOf(other.hash()));
            }
        }
        if (version.review() != null || said.isEmpty()) {
            return Answer.YES;
        }
        boolean same = said.contains(String.valueOf(version.hash()));
        return unknown || (same && said.size() > 1) ? Answer.UNKNOWN : same ? Answer.NO : Answer.YES;
    }

    /** Whether a day is after the one on which is judged; one that is not recorded is not. */
    boolean isLater(@Nullable LocalDate day) {
        return day != null && day.isAfter(asOf);
    }
}
