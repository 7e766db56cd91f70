package io.neikong.finance.recovery;

import io.neikong.finance.recovery.RecoveryAccount.Misstep;
import io.neikong.finance.recovery.RecoveryAccount.Reason;
import io.neikong.finance.recovery.RecoveryAccount.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enters the events of one case, one after the other. */
final class RecoveryBook {

    private final @Nullable String fund;
    private final List<Misstep> missteps = new ArrayList<>(0);
    private final List<String> unknown = new ArrayList<>(0);
    private Stage stage = Stage.DISCOVERED;
    private BigDecimal owed = BigDecimal.ZERO;
    private BigDecimal returned = BigDecimal.ZERO;
    private BigDecimal offset = BigDecimal.ZERO;
    private BigDecimal writtenOff = BigDecimal.ZERO;
    private BigDecimal refunded = BigDecimal.ZERO;
    private BigDecimal recordedOverpaid = BigDecimal.ZERO;
    private BigDecimal refused = BigDecimal.ZERO;
    private boolean planned;
    private boolean cancelled;

    RecoveryBook(@Nullable String fund) {
        this.fund = fund;
    }

    RecoveryAccount account() {
        return new RecoveryAccount(
                stage,
                owed,
                returned,
                offset,
                writtenOff,
                refunded,
                recordedOverpaid,
                refused,
                planned,
                cancelled,
                missteps,
                unknown);
    }

    void enter(RecoveryEvent event) {
        if (!isInTurn(event.kind())) {
            missteps.add(new Misstep(event.event(), event.kind(), Reason.OUT_OF_TURN));
            if (!event.kind().isMoney()) {
                refuse(event);
                return;
            }
        }
        BigDecimal amount = event.amount();
        if (!event.kind().bearsAmount()) {
            advance(event);
        } else if (amount == null) {
            unknown.add(event.event());
            advance(event);
        } else if (amount.signum() <= 0) {
            refuse(event, Reason.NOT_POSITIVE);
        } else {
            book(event, amount);
        }
    }

    private boolean isInTurn(RecoveryEvent.Kind kind) {
        boolean served = stage.compareTo(Stage.SERVED) >= 0 && stage != Stage.CLOSED;
        return switch (kind) {
            case OPENED -> stage == Stage.DISCOVERED;
            case VERIFIED -> stage == Stage.OPENED;
            case DECIDED -> stage == Stage.VERIFIED;
            case NOTICE_SERVED -> stage == Stage.DECIDED || stage == Stage.SERVED;
            case DEMAND_SERVED -> stage == Stage.SERVED || stage == Stage.DEMANDED;
            case COURT_APPLIED -> stage == Stage.DEMANDED;
            case PAID_BACK -> stage != Stage.DISCOVERED;
            case PLAN_AGREED, OFFSET, WRITTEN_OFF -> served;
            case INSTALMENT_PAID -> planned;
            case OVERPAYMENT_RECORDED, OVERPAYMENT_REFUNDED -> stage != Stage.DISCOVERED;
            case DECISION_CANCELLED -> stage.compareTo(Stage.DECIDED) >= 0 && !owesNothingDecided();
            case CLOSED -> served || stage == Stage.VERIFIED;
        };
    }

    /** A case that was closed because nothing turned out to be wrong has no decision to cancel. */
    private boolean owesNothingDecided() {
        return stage == Stage.CLOSED && owed.signum() == 0 && unknown.isEmpty();
    }

    private void advance(RecoveryEvent event) {
        switch (event.kind()) {
            case OPENED -> stage = Stage.OPENED;
            case VERIFIED -> stage = Stage.VERIFIED;
            case DECIDED -> {
                stage = Stage.DECIDED;
                cancelled = false;
            }
            case NOTICE_SERVED -> stage = Stage.SERVED;
            case DEMAND_SERVED -> stage = Stage.DEMANDED;
            case COURT_APPLIED -> stage = Stage.IN_COURT;
            case PLAN_AGREED -> planned = true;
            case DECISION_CANCELLED -> cancel();
            case CLOSED -> close(event);
            case PAID_BACK, INSTALMENT_PAID, OFFSET, WRITTEN_OFF, OVERPAYMENT_RECORDED, OVERPAYMENT_REFUNDED -> {}
        }
    }

    private void book(RecoveryEvent event, BigDecimal amount) {
        switch (event.kind()) {
            case DECIDED -> {
                owed = amount;
                advance(event);
            }
            case PAID_BACK, INSTALMENT_PAID -> returned = returned.add(amount);
            case OFFSET -> takeOff(event, amount);
            case WRITTEN_OFF -> {
                if (amount.compareTo(account().outstanding()) > 0) {
                    refuse(event, Reason.ABOVE_OUTSTANDING);
                } else {
                    writtenOff = writtenOff.add(amount);
                }
            }
            case OVERPAYMENT_RECORDED -> {
                if (amount.compareTo(account().overpaidUnrecorded()) > 0) {
                    refuse(event, Reason.ABOVE_OVERPAID);
                } else {
                    recordedOverpaid = recordedOverpaid.add(amount);
                }
            }
            case OVERPAYMENT_REFUNDED -> {
                if (amount.compareTo(account().overpaid()) > 0) {
                    refuse(event, Reason.ABOVE_OVERPAID);
                } else {
                    refunded = refunded.add(amount);
                }
            }
            case OPENED,
                    VERIFIED,
                    NOTICE_SERVED,
                    PLAN_AGREED,
                    DEMAND_SERVED,
                    COURT_APPLIED,
                    DECISION_CANCELLED,
                    CLOSED ->
                throw new IllegalStateException("an event of an amount was expected, but was " + event.kind());
        }
    }

    private void takeOff(RecoveryEvent event, BigDecimal amount) {
        if (fund == null || event.fund() == null) {
            unknown.add(event.event());
        } else if (!fund.equals(event.fund())) {
            refuse(event, Reason.OTHER_FUND);
        } else {
            offset = offset.add(amount);
        }
    }

    /** The debt falls away with the decision, and with the debt what was written off of it; money that came in stays. */
    private void cancel() {
        stage = Stage.VERIFIED;
        owed = BigDecimal.ZERO;
        writtenOff = BigDecimal.ZERO;
        planned = false;
        cancelled = true;
    }

    private void close(RecoveryEvent event) {
        RecoveryAccount account = account();
        boolean settled =
                account.outstanding().signum() == 0 && account.overpaid().signum() == 0;
        if (settled || !unknown.isEmpty()) {
            stage = Stage.CLOSED;
        } else {
            refuse(event, Reason.CLOSED_WITH_BALANCE);
        }
    }

    private void refuse(RecoveryEvent event, Reason reason) {
        missteps.add(new Misstep(event.event(), event.kind(), reason));
        refuse(event);
    }

    private void refuse(RecoveryEvent event) {
        BigDecimal amount = event.amount();
        if (event.kind().bearsAmount() && amount != null) {
            refused = refused.add(amount);
        }
    }
}
