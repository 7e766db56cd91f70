package io.neikong.permissions.conflict;

import static io.neikong.permissions.conflict.IncompatiblePermissionRule.AT_NO_MOMENT;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.permissions.conflict.ConflictMatrix.Naming;
import io.neikong.permissions.conflict.PermissionHolder.Held;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Checks that nobody holds permissions that exclude each other (不相容权限), whichever way each is held: directly, through a
 * role and its parents, lent by somebody else, or over several accounts. A permission that is never used counts as well.
 *
 * <p>There is one breach for each conflict set that a person breaks. If it lasts on the day on which it is looked at, the
 * breach is one of the rule of the set, SOD-001 as a rule; if it was over by then but held at some moment of the review
 * period, it is one of PRM-010. Two permissions of which one ended when the other began were never held together. What an
 * account without a known person holds is a gap: together with that person's other accounts it may be too much.
 *
 * <p>{@link ConflictScan} gives the same answers for everybody of a district, faster.
 *
 * @param matrix  the conflict sets
 */
public record NoConflictingPermissions(ConflictMatrix matrix) implements Control<PermissionHolder> {

    public NoConflictingPermissions {
        Objects.requireNonNull(matrix, "matrix");
    }

    /**
     * The control of these conflict sets.
     *
     * @throws IllegalArgumentException if two sets have the same identifier
     */
    public NoConflictingPermissions(List<ConflictSet> conflicts) {
        this(ConflictMatrix.of(conflicts));
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(Stream.of(AT_NO_MOMENT), matrix.rules().stream())
                .sorted(Comparator.comparing(Rule::code))
                .toList();
    }

    @Override
    public Outcome examine(PermissionHolder holder) {
        List<Rule> examined = rulesFor(holder);
        if (examined.isEmpty() || holder.held().isEmpty()) {
            return Outcome.notApplicable(this, holder.holder().id());
        }
        Outcome outcome = Outcome.satisfied(this, holder.holder().id(), examined);
        if (!holder.holder().known()) {
            return unknown(holder, outcome);
        }
        long[] held = masks(holder);
        for (int set = 0; set < held.length; set++) {
            if (held[set] != 0 && matrix.isBroken(set, held[set])) {
                outcome = examine(set, holder, outcome);
            }
        }
        return outcome;
    }

    /** The past is examined only if it is under review. */
    List<Rule> rulesFor(PermissionHolder holder) {
        return holder.since().equals(holder.asOf()) || matrix.rules().isEmpty() ? matrix.rules() : rules();
    }

    /** The numbers of the sets that a person breaks at some moment. */
    IntStream broken(PermissionHolder holder) {
        long[] held = masks(holder);
        return IntStream.range(0, held.length)
                .filter(set -> held[set] != 0 && matrix.isBroken(set, held[set]))
                .filter(set -> !Clash.of(matrix, set, holder).times().isEmpty());
    }

    /** That somebody breaks some of the sets, whenever in the review period, under the rule of each set. */
    Outcome broken(PermissionHolder holder, Set<String> conflicts) {
        String person = holder.holder().id();
        Outcome outcome = Outcome.satisfied(this, person, matrix.rules());
        for (int set = 0; set < matrix.conflicts().size(); set++) {
            if (conflicts.contains(matrix.id(set))) {
                ConflictSet conflict = matrix.conflicts().get(set);
                Evidence seen = evidence(conflict, Clash.of(matrix, set, holder));
                outcome = outcome.breach(conflict.rule(), conflict.severity(), seen, person);
            }
        }
        return outcome;
    }

    /** What is held of each set at any time and anywhere: an upper bound, and mostly the answer. */
    private long[] masks(PermissionHolder holder) {
        long[] held = new long[matrix.conflicts().size()];
        for (Held one : holder.held()) {
            for (Naming naming : matrix.naming(one.permission())) {
                held[naming.set()] |= naming.bit();
            }
        }
        return held;
    }

    private static Outcome unknown(PermissionHolder holder, Outcome soFar) {
        Outcome outcome = soFar;
        boolean now = holder.held().stream().anyMatch(held -> held.validity().covers(holder.asOf()));
        for (Rule rule : soFar.examined()) {
            if (rule.equals(AT_NO_MOMENT) != now) {
                outcome = outcome.gap(rule, "person");
            }
        }
        return outcome;
    }

    private Outcome examine(int set, PermissionHolder holder, Outcome outcome) {
        ConflictSet conflict = matrix.conflicts().get(set);
        Clash clash = Clash.of(matrix, set, holder);
        if (clash.times().isEmpty()) {
            return outcome;
        }
        Evidence seen = evidence(conflict, clash);
        String person = holder.holder().id();
        return clash.at(holder.asOf())
                ? outcome.breach(conflict.rule(), conflict.severity(), seen, person)
                : outcome.breach(
                        AT_NO_MOMENT,
                        conflict.severity(),
                        seen.andHappenedOn(lastDayBefore(clash, holder.asOf())),
                        person);
    }

    private static LocalDate lastDayBefore(Clash clash, Instant asOf) {
        return clash.times().stream()
                .flatMap(time -> time.lastDay().stream())
                .reduce((earlier, later) -> later)
                .orElse(ChinaTime.dayOf(asOf));
    }

    private static Evidence evidence(ConflictSet conflict, Clash clash) {
        List<Held> involved = clash.involved();
        Evidence seen = Evidence.about("conflict", conflict.id()).and("held", each(involved, Held::permission));
        if (conflict.sides().size() == 1) {
            seen = seen.and("max", conflict.sides().get(0).atLeast() - 1);
        }
        seen = seen.and("grants", each(involved, Held::grant))
                .and("accounts", each(involved, Held::account))
                .and("paths", paths(involved));
        List<String> lentBy = involved.stream()
                .flatMap(held -> Optional.ofNullable(held.lentBy()).stream())
                .distinct()
                .sorted()
                .toList();
        seen = lentBy.isEmpty() ? seen : seen.and("lentBy", lentBy);
        return clash.times().equals(List.of(Validity.ALWAYS))
                ? seen
                : seen.and(
                        "days",
                        clash.times().stream()
                                .map(NoConflictingPermissions::days)
                                .toList());
    }

    /** An interval of days as in ISO 8601, both included, two points for a bound that is not known or does not exist. */
    private static String days(Validity time) {
        return time.firstDay().map(LocalDate::toString).orElse("..") + "/"
                + time.lastDay().map(LocalDate::toString).orElse("..");
    }

    private static List<String> each(List<Held> held, Function<Held, String> part) {
        return held.stream().map(part).distinct().sorted().toList();
    }

    /** For each way: the account, the grant, the roles from the granted one on, the permission. */
    private static Evidence.Listing paths(List<Held> held) {
        return new Evidence.Listing(held.stream()
                .<Evidence.Value>map(one -> new Evidence.Listing(Stream.of(
                                Stream.of(one.account(), one.grant()),
                                one.roles().stream(),
                                Stream.of(one.permission()))
                        .flatMap(part -> part)
                        .<Evidence.Value>map(Evidence.Text::new)
                        .toList()))
                .distinct()
                .toList());
    }
}
