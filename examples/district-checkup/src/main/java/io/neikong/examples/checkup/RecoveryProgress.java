package io.neikong.examples.checkup;

import io.neikong.finance.recovery.CourtApplication;
import io.neikong.finance.recovery.RecoveryAccount;
import io.neikong.finance.recovery.RecoveryCase;
import io.neikong.finance.recovery.RecoveryCause;
import io.neikong.finance.recovery.RecoveryEvent;
import io.neikong.finance.recovery.RecoveryEvent.Kind;
import io.neikong.time.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a case of recovery has come by the day of the checkup.
 *
 * @param recovery  the case
 * @param challenged  whether the debtor sued or asked for reconsideration, null if not recorded
 * @param cause  why the payment went wrong, null if not recorded
 * @param risk  the risk that it belongs to, null if none is named
 */
record RecoveryProgress(
        RecoveryCase recovery,
        @Nullable Boolean challenged,
        @Nullable String cause,
        @Nullable String risk) {

    /** The events that have happened. */
    private List<RecoveryEvent> happened() {
        return recovery.events().stream()
                .filter(event ->
                        event.happenedOn() == null || !event.happenedOn().isAfter(recovery.asOf()))
                .toList();
    }

    /** Whether the case was closed with its root cause recorded; one in which nothing was decided to be wrong needs none. */
    RecoveryCause whyWrong() {
        List<RecoveryEvent> inForce = inForce();
        boolean closed = first(Kind.DECIDED, inForce).isPresent()
                && RecoveryAccount.of(recovery).stage() == RecoveryAccount.Stage.CLOSED;
        return new RecoveryCause(
                recovery.recovery(),
                closed,
                closed
                        ? last(Kind.CLOSED, inForce)
                                .map(RecoveryEvent::happenedOn)
                                .orElse(null)
                        : null,
                cause,
                risk);
    }

    /** The events since a decision was cancelled. */
    private List<RecoveryEvent> inForce() {
        List<RecoveryEvent> happened = happened();
        int cancelled =
                last(Kind.DECISION_CANCELLED, happened).map(happened::indexOf).orElse(-1);
        return happened.subList(cancelled + 1, happened.size());
    }

    /** The way to the court, from the decision that is in force; none before it was served or the court applied to. */
    Optional<CourtApplication> toCourt() {
        List<RecoveryEvent> inForce = inForce();
        Optional<RecoveryEvent> applied = first(Kind.COURT_APPLIED, inForce);
        Optional<RecoveryEvent> served = first(Kind.NOTICE_SERVED, inForce);
        if (served.isEmpty() && applied.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CourtApplication(
                recovery.recovery(),
                served.map(RecoveryEvent::happenedOn).orElse(null),
                challenged == null ? Answer.UNKNOWN : challenged ? Answer.YES : Answer.NO,
                first(Kind.DEMAND_SERVED, inForce)
                        .map(demand -> new CourtApplication.Demand(demand.happenedOn()))
                        .orElse(null),
                applied.map(application -> new CourtApplication.Application(application.happenedOn()))
                        .orElse(null),
                settledOn(happened()),
                recovery.asOf()));
    }

    /** The day from which on nothing was outstanding; of an event without a day, the one before it. */
    private @Nullable LocalDate settledOn(List<RecoveryEvent> happened) {
        LocalDate settledOn = null;
        LocalDate day = null;
        for (int i = 0; i < happened.size(); i++) {
            RecoveryEvent event = happened.get(i);
            day = event.happenedOn() == null ? day : event.happenedOn();
            RecoveryAccount account = account(happened.subList(0, i + 1));
            boolean settled = account.stage().compareTo(RecoveryAccount.Stage.DECIDED) >= 0
                    && account.outstanding().signum() == 0
                    && account.unknown().isEmpty();
            settledOn = !settled ? null : settledOn == null ? day : settledOn;
        }
        return settledOn;
    }

    private RecoveryAccount account(List<RecoveryEvent> events) {
        return RecoveryAccount.of(
                new RecoveryCase(recovery.recovery(), null, recovery.fund(), null, null, events, recovery.asOf()));
    }

    private static Optional<RecoveryEvent> first(Kind kind, List<RecoveryEvent> events) {
        return events.stream().filter(event -> event.kind() == kind).findFirst();
    }

    private static Optional<RecoveryEvent> last(Kind kind, List<RecoveryEvent> events) {
        return events.stream().filter(event -> event.kind() == kind).reduce((one, other) -> other);
    }
}
