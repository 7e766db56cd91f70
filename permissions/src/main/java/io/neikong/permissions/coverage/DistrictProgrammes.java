package io.neikong.permissions.coverage;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a district paid in a period, by programme, and what its information system handles (项目发放与系统经办情况): makes the facts
 * that {@link ProgrammeCovered} examines. What was paid under an alias counts to its programme.
 *
 * @param from  the first day of the period
 * @param toExclusive  the first day after the period
 * @param paid  how many payments there were under each name, in any order, each name once
 * @param registered  the programmes that the system knows and their other names, in any order, each name once
 */
public record DistrictProgrammes(LocalDate from, LocalDate toExclusive, List<Paid> paid, List<Registered> registered)
        implements Serializable {

    /** How a programme is handled. */
    public enum Handling {
        /** From application to payment in the system (全流程线上经办). */
        WHOLE,
        /** In the system, but not all of it (部分环节线上经办). */
        PARTLY,
        /** On paper, and typed into the system after it was paid (事后补录). */
        TYPED_IN_LATER,
        /** Outside the system (线下经办). */
        OUTSIDE
    }

    /**
     * How often was paid under a name.
     *
     * @param programme  the name of the programme in the books, which may be another one than in the system
     * @param payments  how many payments, not negative
     */
    public record Paid(String programme, long payments) implements Serializable {
        public Paid {
            Objects.requireNonNull(programme, "programme");
            if (payments < 0) {
                throw new IllegalArgumentException("payments must not be negative, but was " + payments);
            }
        }
    }

    /**
     * One name in the register of programmes.
     *
     * @param programme  the name
     * @param aliasOf  the programme of which this is only another name or a part, null if it is one itself
     * @param handling  how it is handled, null if that is not recorded; not looked at for an alias
     */
    public record Registered(
            String programme,
            @Nullable String aliasOf,
            @Nullable Handling handling) implements Serializable {
        public Registered {
            aliasOf = Recorded.text(aliasOf);
            Objects.requireNonNull(programme, "programme");
        }
    }

    /**
     * Refuses a register that cannot be read.
     *
     * @throws IllegalArgumentException if the period is empty, a name stands twice, or an alias is one of an alias
     */
    public DistrictProgrammes {
        if (!from.isBefore(toExclusive)) {
            throw new IllegalArgumentException(
                    "from must be before toExclusive, but was " + from + " and " + toExclusive);
        }
        paid = paid.stream().sorted(Comparator.comparing(Paid::programme)).toList();
        registered = registered.stream()
                .sorted(Comparator.comparing(Registered::programme))
                .toList();
        refuseTwice(paid.stream().map(Paid::programme).toList());
        refuseTwice(registered.stream().map(Registered::programme).toList());
        Map<String, Registered> byName =
                registered.stream().collect(Collectors.toMap(Registered::programme, Function.identity()));
        for (Registered one : registered) {
            Registered target = one.aliasOf() == null ? null : byName.get(one.aliasOf());
            if (target != null && target.aliasOf() != null) {
                throw new IllegalArgumentException("an alias must be one of a programme that is no alias itself, but "
                        + one.programme() + " is one of " + target.programme());
            }
        }
    }

    /**
     * The programmes under which something was paid, sorted by name. A name that the register does not know is a programme of
     * its own.
     */
    public List<ProgrammeInUse> inUse() {
        Map<String, Registered> register =
                registered.stream().collect(Collectors.toMap(Registered::programme, Function.identity()));
        SortedMap<String, Long> payments = new TreeMap<>();
        for (Paid one : paid) {
            Registered name = register.get(one.programme());
            String programme = name == null || name.aliasOf() == null ? one.programme() : name.aliasOf();
            if (one.payments() > 0) {
                payments.merge(programme, one.payments(), Long::sum);
            }
        }
        long covered = payments.keySet().stream()
                .map(register::get)
                .filter(one -> one != null && one.handling() == Handling.WHOLE)
                .count();
        return payments.entrySet().stream()
                .map(one ->
                        programme(one.getKey(), one.getValue(), register.get(one.getKey()), covered, payments.size()))
                .toList();
    }

    private ProgrammeInUse programme(
            String name, long payments, @Nullable Registered found, long covered, long programmes) {
        return new ProgrammeInUse(
                name,
                payments,
                from,
                toExclusive,
                found != null,
                found == null ? null : found.handling(),
                covered,
                programmes);
    }

    private static void refuseTwice(List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("each programme must be named once, but " + name + " was twice");
            }
        }
    }
}
