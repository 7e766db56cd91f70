package io.neikong.governance.integrity;

import static io.neikong.governance.integrity.IntegrityRule.DECLARATIONS_CURRENT;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.integrity.KeyPostHolder.Change;
import io.neikong.governance.integrity.KeyPostHolder.Kind;
import io.neikong.party.Assignment;
import io.neikong.time.ChinaTime;
import io.neikong.time.Period;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks that who holds a key post on the day judged on declared relatives and interests, and declared them again after each change: when
 * one of those posts began, at a marriage and the like (亲属和利益申报及时更新).
 *
 * <p>A declaration of the day of the change is one after it. A post that goes on in another line in the same capacity did not begin anew. Whether what was declared is true is no question of the record.
 *
 * @param declareWithin  how soon after a change; no rule was found, so thirty days are an engineering default
 */
public record DeclarationsCurrent(Period declareWithin) implements Control<KeyPostHolder> {

    private static final List<Rule> RULES = List.of(DECLARATIONS_CURRENT);

    /**
     * Refuses a period that needs a calendar.
     *
     * @throws IllegalArgumentException if {@code declareWithin} is not one of calendar days, months or years without rollover
     */
    public DeclarationsCurrent {
        Period.requirePlain("declareWithin", declareWithin);
    }

    /** With thirty days. */
    public DeclarationsCurrent() {
        this(IntegrityPolicy.THIRTY_DAYS);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(KeyPostHolder holder) {
        List<Optional<LocalDate>> days = days(holder);
        boolean undated = days.stream().anyMatch(Optional::isEmpty);
        LocalDate changedOn = days.stream()
                .flatMap(Optional::stream)
                .filter(day -> declareWithin.lastDay(day).isBefore(holder.asOf()))
                .max(LocalDate::compareTo)
                .orElse(null);
        if (changedOn == null && !undated) {
            return Outcome.notApplicable(this, holder.person());
        }
        Terms stale = Terms.NONE
                .when(isStale(Kind.RELATIVES, changedOn, holder), "relatives")
                .when(isStale(Kind.INTERESTS, changedOn, holder), "interests");
        LocalDate since = holder.registeredSince();
        boolean registered = since != null && changedOn != null && !since.isAfter(changedOn);
        Outcome outcome = Outcome.satisfied(this, holder.person(), RULES);
        if (registered && !stale.isEmpty()) {
            outcome = outcome.breach(
                    DECLARATIONS_CURRENT,
                    Evidence.of("stale", stale)
                            .and("changedOn", changedOn)
                            .and("relativesOn", holder.last(Kind.RELATIVES))
                            .and("interestsOn", holder.last(Kind.INTERESTS)),
                    holder.person());
        }
        Terms missing = Terms.NONE
                .when(undated && !isTimeLeft(holder), "changeDay")
                .when(
                        isOpen(Kind.RELATIVES, changedOn, holder) || isOpen(Kind.INTERESTS, changedOn, holder),
                        "declarationDay")
                .when(!stale.isEmpty() && !registered, "registeredSince");
        return missing.isEmpty()
                ? outcome
                : outcome.gap(DECLARATIONS_CURRENT, Evidence.missing(missing), holder.person());
    }

    private static boolean isCurrent(Kind kind, LocalDate changedOn, KeyPostHolder holder) {
        LocalDate last = holder.last(kind);
        return last != null && !last.isBefore(changedOn);
    }

    /** Whether nothing that was declared can be as young as the last change. */
    private static boolean isStale(Kind kind, @Nullable LocalDate changedOn, KeyPostHolder holder) {
        return changedOn != null && !isCurrent(kind, changedOn, holder) && !holder.anyUndated(kind);
    }

    /** Whether only a declaration of which the day is not recorded can be. */
    private static boolean isOpen(Kind kind, @Nullable LocalDate changedOn, KeyPostHolder holder) {
        return changedOn != null && !isCurrent(kind, changedOn, holder) && holder.anyUndated(kind);
    }

    /** The days of what a declaration has to follow; empty for one that is not recorded. */
    private static List<Optional<LocalDate>> days(KeyPostHolder holder) {
        List<Assignment> current = holder.current();
        List<Optional<LocalDate>> days = new ArrayList<>();
        current.forEach(one -> days.add(beginning(one, holder)));
        if (!current.isEmpty()) {
            holder.changes().stream()
                    .map(Change::changedOn)
                    .filter(day -> day == null || !day.isAfter(holder.asOf()))
                    .forEach(day -> days.add(Optional.ofNullable(day)));
        }
        return days;
    }

    /** The day on which the person began in a post in one capacity, in however many lines that stands. */
    private static Optional<LocalDate> beginning(Assignment current, KeyPostHolder holder) {
        List<Validity> lines = holder.held().stream()
                .filter(one -> one.kind() == current.kind()
                        && one.post().unit().equals(current.post().unit())
                        && one.post().post().equals(current.post().post()))
                .map(Assignment::validity)
                .toList();
        return Validity.unbroken(ChinaTime.startOf(holder.asOf()), lines).flatMap(Validity::firstDay);
    }

    /** Whether there is time still, even if something changed on the day after each was declared. */
    private boolean isTimeLeft(KeyPostHolder holder) {
        return Stream.of(Kind.RELATIVES, Kind.INTERESTS)
                .map(holder::last)
                .allMatch(last ->
                        last != null && !declareWithin.lastDay(last.plusDays(1)).isBefore(holder.asOf()));
    }
}
