package io.neikong.control;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The waivers of a district, and the one way in which they excuse (豁免登记簿). A gate, a checkup and a test all call
 * {@link #apply}, so that an expired waiver is expired for everybody.
 *
 * <p>If several waivers excuse the same finding, the narrowest does, and among equally narrow ones the one whose identifier
 * comes first; the order in which they are given means nothing.
 */
public final class Waivers implements Serializable {

    private static final long serialVersionUID = 1L;

    /** No waivers: nothing is excused. */
    public static final Waivers NONE = of(List.of());

    private final ImmutableList<Waiver> all;
    private final ImmutableListMultimap<String, Waiver> byRule;

    private Waivers(ImmutableList<Waiver> all) {
        this.all = all;
        this.byRule = Multimaps.index(all, waiver -> waiver.scope().rule());
    }

    /**
     * These waivers.
     *
     * @throws IllegalArgumentException if two of them have the same identifier
     */
    public static Waivers of(Collection<Waiver> waivers) {
        Set<String> ids = new HashSet<>();
        for (Waiver waiver : waivers) {
            if (!ids.add(waiver.id())) {
                throw new IllegalArgumentException(
                        "each waiver must have its own id, but " + waiver.id() + " was given twice");
            }
        }
        return new Waivers(waivers.stream()
                .sorted(Comparator.comparing((Waiver waiver) -> waiver.scope().narrowness(), Comparator.reverseOrder())
                        .thenComparing(Waiver::id))
                .collect(ImmutableList.toImmutableList()));
    }

    /** These waivers. */
    public static Waivers of(Waiver... waivers) {
        return of(List.of(waivers));
    }

    /** All of them, the narrowest first, then by identifier. */
    public List<Waiver> all() {
        return all;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * The outcome with every open finding excused for which there is a waiver that {@linkplain Waiver#effectOn excuses} it.
     * Excused findings stay and carry the waiver's identifier.
     *
     * @param asOf  the day that decides for a finding that does not say on which day it happened
     * @return the same outcome if nothing is excused
     */
    public Outcome apply(Outcome outcome, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        List<Finding> before = outcome.findings();
        if (before.isEmpty() || all.isEmpty()) {
            return outcome;
        }
        List<Finding> after = new ArrayList<>(before.size());
        boolean excused = false;
        for (Finding finding : before) {
            Finding judged = finding.isOpen() ? apply(finding, asOf) : finding;
            excused |= judged.isOpen() != finding.isOpen();
            after.add(judged);
        }
        return excused
                ? new Outcome(outcome.control(), outcome.subject(), outcome.examined(), after, outcome.evidence())
                : outcome;
    }

    private Finding apply(Finding finding, LocalDate asOf) {
        for (Waiver waiver : byRule.get(finding.rule().code())) {
            if (waiver.effectOn(finding, asOf) == Waiver.Effect.EXCUSES) {
                return finding.waivedBy(waiver.id());
            }
        }
        return finding;
    }

    /**
     * The waivers that excuse a finding, or would if they had been recorded in time: what {@link WaiverRecordedBeforeAct}
     * examines. An outcome cannot carry a finding on a waiver, because its control did not examine that rule.
     */
    public List<WaiverUse> uses(Finding finding, LocalDate asOf) {
        return byRule.get(finding.rule().code()).stream()
                .filter(waiver -> switch (waiver.effectOn(finding, asOf)) {
                    case EXCUSES, RECORDED_LATE -> true;
                    case OUT_OF_SCOPE, INCOMPLETE, NOT_INDEPENDENT, NOT_YET_VALID, EXPIRED -> false;
                })
                .map(waiver -> new WaiverUse(waiver, finding))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Waivers waivers && all.equals(waivers.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
