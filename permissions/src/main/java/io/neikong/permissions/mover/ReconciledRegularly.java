package io.neikong.permissions.mover;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.permissions.mover.ReconciliationHistory.Lapse;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.policy.Setting;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Checks that the records of a system are compared regularly, and that what was found is settled (定期核对): the roster of the
 * personnel office with the accounts, or the ledger of grants with what the system holds.
 *
 * <p>The time runs from one comparison to the next, from the launch of the system to the first, and from the last one to
 * the day on which it is looked at. A comparison that came late remains a breach, and so does one that left differences.
 * If one of them is undated, a lapse is a gap: it may have been done in between; so are differences that it left, and so is
 * one alone where nobody knows since when it has to be done. What is dated later has not happened yet. A quarter of the year is taken as three
 * months from the last time.
 *
 * @param rule  which comparison, such as {@link MoverRule#ROSTER_RECONCILED}
 * @param policy  how often ({@code prm.recertify}), as of the day on which it is looked at
 */
public record ReconciledRegularly(Rule rule, Policy policy) implements Control<ReconciliationHistory> {

    public ReconciledRegularly {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(policy, "policy");
    }

    /** Of the roster of the personnel office and the accounts. */
    public ReconciledRegularly(Policy policy) {
        this(MoverRule.ROSTER_RECONCILED, policy);
    }

    @Override
    public List<Rule> rules() {
        return List.of(rule);
    }

    @Override
    public Outcome examine(ReconciliationHistory history) {
        Setting<Period> every = policy.find(Parameters.RECERTIFICATION, Occasion.on(history.asOf()))
                .orElseThrow();
        Outcome outcome = Outcome.satisfied(this, history.system(), rules());
        for (Lapse lapse : history.lapses(every.value())) {
            Evidence seen = lapse(lapse, every, history.asOf());
            outcome = history.isUndated()
                    ? outcome.gap(rule, seen.andMissing(Terms.of("reconciledOn")))
                    : outcome.breach(rule, seen);
        }
        for (Map.Entry<LocalDate, Integer> left : history.unresolved().entrySet()) {
            outcome = outcome.breach(
                    rule,
                    Evidence.NONE
                            .andAbout("reconciledOn", left.getKey())
                            .andHappenedOn(left.getKey())
                            .and("circumstances", Terms.of("differencesUnresolved"))
                            .and("unresolved", left.getValue()));
        }
        return undated(history, outcome);
    }

    /** What hangs on a comparison without a day alone: when it was done, and whether by then it left differences. */
    private Outcome undated(ReconciliationHistory history, Outcome outcome) {
        int unresolved = history.unresolvedUndated();
        if (unresolved == 0 && !(history.isUndated() && history.hasNoKnownBeginning())) {
            return outcome;
        }
        Evidence missing = Evidence.missing(Terms.of("reconciledOn"));
        return outcome.gap(rule, unresolved == 0 ? missing : missing.and("unresolved", unresolved));
    }

    /** What a lapse began with tells two lapses of one system apart. */
    private static Evidence lapse(Lapse lapse, Setting<Period> every, LocalDate asOf) {
        LocalDate doneOn = lapse.doneOn();
        LocalDate since = lapse.since();
        Evidence seen = since == null ? Evidence.NONE : Evidence.NONE.andAbout("since", since);
        return seen.and("circumstances", Terms.of(since == null ? "neverReconciled" : "reconciliationOverdue"))
                .and("limitDay", lapse.limitDay())
                .and("doneOn", doneOn)
                .and("openOn", doneOn == null ? asOf : null)
                .andHappenedOn(doneOn)
                .and(
                        "setBy",
                        every.override().map(PolicyOverride::basisDocument).orElse(null));
    }
}
