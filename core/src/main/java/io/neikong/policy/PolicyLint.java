package io.neikong.policy;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.neikong.policy.PolicyRemark.Kind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Looks through the overrides of a policy for what is probably not meant (配置检查).
 *
 * @param asOf  the day on which is looked
 * @param programmes  the identifiers of all programmes, kept sorted
 * @param postClasses  all classes of posts, kept sorted
 */
public record PolicyLint(LocalDate asOf, Set<String> programmes, Set<String> postClasses) implements Serializable {

    /**
     * A value that was asked for.
     *
     * @param parameter  the parameter
     * @param occasion  the occasion
     */
    public record Question(Parameter<?> parameter, Occasion occasion) implements Serializable {
        public Question {
            Objects.requireNonNull(parameter, "parameter");
            Objects.requireNonNull(occasion, "occasion");
        }
    }

    public PolicyLint {
        Objects.requireNonNull(asOf, "asOf");
        programmes = ImmutableSortedSet.copyOf(programmes);
        postClasses = ImmutableSortedSet.copyOf(postClasses);
    }

    /** All remarks on a policy, in the order of its overrides. */
    public List<PolicyRemark> examine(Policy policy) {
        Map<String, RangeSet<LocalDate>> ofDistrict = new HashMap<>();
        for (PolicyOverride<?> override : policy.overrides()) {
            if (override.layer() == Layer.DISTRICT && override.takesEffect()) {
                ofDistrict
                        .computeIfAbsent(override.parameter().key(), key -> TreeRangeSet.create())
                        .add(days(override));
            }
        }
        List<PolicyRemark> remarks = new ArrayList<>();
        Competition competition = null;
        for (PolicyOverride<?> override : policy.overrides()) {
            if (competition == null || !competition.isFor(override)) {
                competition = Competition.of(override, ofDistrict);
            }
            if (override.takesEffect()) {
                competition.enter(override, remarks);
            }
            single(override, remarks);
        }
        return List.copyOf(remarks);
    }

    /**
     * The overrides that no question of a run was answered by.
     *
     * @param asked  everything that was asked
     */
    public static List<PolicyRemark> unused(Policy policy, Iterable<Question> asked) {
        Set<PolicyOverride<?>> used = new HashSet<>();
        for (Question question : asked) {
            policy.find(question.parameter(), question.occasion())
                    .flatMap(Setting::override)
                    .ifPresent(used::add);
        }
        return policy.overrides().stream()
                .filter(override -> !used.contains(override))
                .map(override -> new PolicyRemark(Kind.UNUSED, override, null))
                .toList();
    }

    private void single(PolicyOverride<?> override, List<PolicyRemark> remarks) {
        if (!override.takesEffect()) {
            remarks.add(new PolicyRemark(Kind.WITHOUT_EFFECT, override, null));
        }
        if (override.to() != null && !override.to().isAfter(asOf)) {
            remarks.add(new PolicyRemark(Kind.EXPIRED, override, null));
        }
        if (!override.canBeMet()) {
            remarks.add(new PolicyRemark(Kind.UNSATISFIABLE, override, null));
        }
        if (override.layer() == Layer.PROGRAMME && !programmes.contains(override.selector())) {
            remarks.add(new PolicyRemark(Kind.UNKNOWN_PROGRAMME, override, null));
        }
        if (override.layer() == Layer.POST_CLASS && !postClasses.contains(override.selector())) {
            remarks.add(new PolicyRemark(Kind.UNKNOWN_POST_CLASS, override, null));
        }
    }

    private static Range<LocalDate> days(PolicyOverride<?> override) {
        LocalDate from = Objects.requireNonNull(override.from(), "from");
        LocalDate to = override.to();
        return to == null ? Range.atLeast(from) : Range.closedOpen(from, to);
    }

    /** The overrides for the same thing, as far as they were looked at: the one that prevails comes first. */
    private static final class Competition {

        private final PolicyOverride<?> first;
        private final List<PolicyOverride<?>> prevailing = new ArrayList<>();
        private final RangeSet<LocalDate> taken = TreeRangeSet.create();
        private final RangeSet<LocalDate> takenByMoreSpecific;

        private Competition(PolicyOverride<?> first, RangeSet<LocalDate> takenByMoreSpecific) {
            this.first = first;
            this.takenByMoreSpecific = takenByMoreSpecific;
        }

        static Competition of(PolicyOverride<?> override, Map<String, RangeSet<LocalDate>> ofDistrict) {
            RangeSet<LocalDate> district = ofDistrict.get(override.parameter().key());
            return new Competition(
                    override, override.layer() == Layer.CITY && district != null ? district : ImmutableRangeSet.of());
        }

        boolean isFor(PolicyOverride<?> override) {
            return first.competesWith(override);
        }

        void enter(PolicyOverride<?> override, List<PolicyRemark> remarks) {
            Range<LocalDate> days = days(override);
            if (taken.intersects(days)) {
                prevailing.stream()
                        .filter(other -> days(other).isConnected(days)
                                && !days(other).intersection(days).isEmpty())
                        .findFirst()
                        .ifPresent(rival -> remarks.add(new PolicyRemark(Kind.OVERLAPPING, override, rival)));
            }
            RangeSet<LocalDate> free = TreeRangeSet.create();
            free.add(days);
            free.removeAll(taken.subRangeSet(days));
            free.removeAll(takenByMoreSpecific.subRangeSet(days));
            if (free.isEmpty()) {
                remarks.add(new PolicyRemark(Kind.SHADOWED, override, null));
            }
            prevailing.add(override);
            taken.add(days);
        }
    }
}
