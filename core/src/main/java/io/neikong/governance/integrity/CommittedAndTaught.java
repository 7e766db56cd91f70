package io.neikong.governance.integrity;

import static io.neikong.governance.integrity.IntegrityRule.COMMITTED_AND_TAUGHT;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.integrity.KeyPostHolder.Kind;
import io.neikong.party.Assignment;
import io.neikong.time.ChinaTime;
import io.neikong.time.Period;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Checks that who holds a key post on the day judged on signed the commitment and attended a lesson on integrity not long ago
 * (廉政承诺、廉政教育).
 *
 * <p>Who began lately and lacks either is not examined while there is still time. Who goes from one key post to another on one day did
 * not begin anew; who stood in and is appointed has the time of both, whichever ends first.
 *
 * @param validFor  how long either counts, from its day; no rule was found, so twelve months are an engineering default
 * @param afterStart  how long who is new may be without; thirty days are an engineering default
 * @param actingAfterStart  how long who only stands in for somebody, acting or as cover, may be without; three months are an engineering
 *     default
 */
public record CommittedAndTaught(Period validFor, Period afterStart, Period actingAfterStart)
        implements Control<KeyPostHolder> {

    private static final List<Rule> RULES = List.of(COMMITTED_AND_TAUGHT);

    /**
     * Refuses periods that need a calendar.
     *
     * @throws IllegalArgumentException if a period is not one of calendar days, months or years without rollover
     */
    public CommittedAndTaught {
        Period.requirePlain("validFor", validFor);
        Period.requirePlain("afterStart", afterStart);
        Period.requirePlain("actingAfterStart", actingAfterStart);
    }

    /** With twelve months, thirty days for who is new, and three months for who stands in. */
    public CommittedAndTaught() {
        this(IntegrityPolicy.TWELVE_MONTHS, IntegrityPolicy.THIRTY_DAYS, IntegrityPolicy.THREE_MONTHS);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(KeyPostHolder holder) {
        Optional<Validity> all = unbroken(holder, one -> true);
        if (all.isEmpty()) {
            return Outcome.notApplicable(this, holder.person());
        }
        boolean committed = stillCounts(Kind.COMMITMENT, holder);
        boolean taught = stillCounts(Kind.LESSON, holder);
        Outcome outcome = Outcome.satisfied(this, holder.person(), RULES);
        if (committed && taught) {
            return outcome;
        }
        if (mayWait(all.get(), holder)) {
            return Outcome.notApplicable(this, holder.person());
        }
        LocalDate since = holder.registeredSince();
        boolean registered = since != null && !counts(since.minusDays(1), holder);
        boolean began = all.get().from() != null;
        boolean commitmentOpen = !committed && holder.anyUndated(Kind.COMMITMENT);
        boolean lessonOpen = !taught && holder.anyUndated(Kind.LESSON);
        Terms circumstances = Terms.NONE
                .when(!committed && !commitmentOpen, "notCommitted")
                .when(!taught && !lessonOpen, "notTaught");
        if (registered && began && !circumstances.isEmpty()) {
            outcome = outcome.breach(
                    COMMITTED_AND_TAUGHT,
                    Evidence.of("circumstances", circumstances)
                            .and("from", all.get().firstDay().orElse(null))
                            .and("committedOn", holder.last(Kind.COMMITMENT))
                            .and("taughtOn", holder.last(Kind.LESSON)),
                    holder.person());
        }
        Terms missing = Terms.NONE
                .when(commitmentOpen, "commitmentDay")
                .when(lessonOpen, "lessonDay")
                .when(!began, "from")
                .when(!registered, "registeredSince");
        return missing.isEmpty()
                ? outcome
                : outcome.gap(COMMITTED_AND_TAUGHT, Evidence.missing(missing), holder.person());
    }

    private boolean mayWait(Validity all, KeyPostHolder holder) {
        Optional<Validity> appointed = unbroken(holder, one -> !standsIn(one));
        if (appointed.isEmpty()) {
            return hasTime(all, actingAfterStart, holder);
        }
        boolean stoodInBefore = !all.firstDay().equals(appointed.get().firstDay());
        return hasTime(appointed.get(), afterStart, holder)
                && (!stoodInBefore || hasTime(all, actingAfterStart, holder));
    }

    private boolean counts(LocalDate day, KeyPostHolder holder) {
        return !validFor.lastDay(day).isBefore(holder.asOf());
    }

    private boolean stillCounts(Kind kind, KeyPostHolder holder) {
        LocalDate last = holder.last(kind);
        return last != null && counts(last, holder);
    }

    /** Since when the person holds key posts without a break, in some capacities; empty if in none of them now. */
    private static Optional<Validity> unbroken(KeyPostHolder holder, Predicate<Assignment> which) {
        return Validity.unbroken(
                ChinaTime.startOf(holder.asOf()),
                holder.held().stream().filter(which).map(Assignment::validity).toList());
    }

    private static boolean standsIn(Assignment one) {
        return one.kind() == Assignment.Kind.ACTING || one.kind() == Assignment.Kind.TEMP_COVER;
    }

    /** Whether the time since a beginning is not up, for sure. */
    private static boolean hasTime(Validity time, Period within, KeyPostHolder holder) {
        return time.firstDay()
                .map(day -> !within.lastDay(day).isBefore(holder.asOf()))
                .orElse(false);
    }
}
