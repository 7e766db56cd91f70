package io.neikong.finance.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.finance.recovery.RecoveryAccount.Stage;
import io.neikong.finance.recovery.RecoveryEvent.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RecoveryAccountProperties {

    private static final List<Stage> IN_ORDER = List.of(Stage.values());

    @Property(tries = 2000, seed = "20211126")
    void no_sequence_of_events_makes_an_amount_negative_or_the_account_unequal(
            @ForAll("events") List<RecoveryEvent> events) {
        RecoveryAccount account = account(events);

        assertThat(List.of(
                        account.owed(),
                        account.returned(),
                        account.offset(),
                        account.writtenOff(),
                        account.refunded(),
                        account.outstanding(),
                        account.overpaid(),
                        account.overpaidUnrecorded()))
                .allMatch(amount -> amount.signum() >= 0);
        assertThat(account.owed().add(account.overpaid()).add(account.refunded()))
                .isEqualByComparingTo(account.returned()
                        .add(account.offset())
                        .add(account.writtenOff())
                        .add(account.outstanding()));
        assertThat(account.outstanding().signum() == 0 || account.overpaid().signum() == 0)
                .isTrue();
    }

    @Property(tries = 2000, seed = "20211126")
    void no_sequence_of_events_loses_an_amount(@ForAll("events") List<RecoveryEvent> events) {
        BigDecimal before = BigDecimal.ZERO;
        for (int n = 1; n <= events.size(); n++) {
            RecoveryEvent last = events.get(n - 1);
            RecoveryAccount earlier = account(events.subList(0, n - 1));
            RecoveryAccount account = account(events.subList(0, n));
            BigDecimal fallenAway = earlier.stage() != account.stage() && (last.kind() == Kind.DECISION_CANCELLED)
                    ? earlier.owed().add(earlier.writtenOff())
                    : BigDecimal.ZERO;
            BigDecimal entered = last.kind().bearsAmount() ? last.amount() : BigDecimal.ZERO;

            assertThat(booked(account).add(fallenAway)).isEqualByComparingTo(before.add(entered));
            before = booked(account);
        }
    }

    @Property(tries = 2000, seed = "20211126")
    void no_sequence_of_events_skips_a_stage(@ForAll("events") List<RecoveryEvent> events) {
        Stage before = Stage.DISCOVERED;
        for (int n = 1; n <= events.size(); n++) {
            Stage stage = account(events.subList(0, n)).stage();
            boolean next = IN_ORDER.indexOf(stage) == IN_ORDER.indexOf(before) + 1;
            boolean closed = stage == Stage.CLOSED && before.compareTo(Stage.VERIFIED) >= 0 && before != Stage.DECIDED;
            boolean cancelled = stage == Stage.VERIFIED && events.get(n - 1).kind() == Kind.DECISION_CANCELLED;

            assertThat(stage == before || next || closed || cancelled)
                    .as("%s after %s", stage, before)
                    .isTrue();
            before = stage;
        }
    }

    @Property(tries = 500, seed = "20211126")
    void replaying_a_case_gives_the_same_account_and_outcome(@ForAll("events") List<RecoveryEvent> events) {
        RecoveryCase first = Recoveries.recovery("0", events);
        RecoveryCase second = Recoveries.recovery("0", new ArrayList<>(events));

        assertThat(RecoveryAccount.of(first)).isEqualTo(RecoveryAccount.of(second));
        assertThat(new BalanceExact().examine(first)).isEqualTo(new BalanceExact().examine(second));
        assertThat(new StagesInOrder().examine(first)).isEqualTo(new StagesInOrder().examine(second));
    }

    @Property(tries = 500, seed = "20211126")
    void money_that_came_in_is_counted_in_whatever_order_events_came(@ForAll("events") List<RecoveryEvent> events) {
        BigDecimal money = events.stream()
                .filter(event -> event.kind() == Kind.PAID_BACK || event.kind() == Kind.INSTALMENT_PAID)
                .map(RecoveryEvent::amount)
                .filter(amount -> amount.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(account(events).returned()).isEqualByComparingTo(money);
    }

    /** Cases that begin in order as often as not, so that all stages are reached. */
    @Provide
    Arbitrary<List<RecoveryEvent>> events() {
        Arbitrary<List<RecoveryEvent>> begun = Arbitraries.integers()
                .between(0, 6)
                .map(n -> List.of("OPENED", "VERIFIED", "DECIDED 5", "NOTICE_SERVED", "DEMAND_SERVED", "COURT_APPLIED")
                        .subList(0, n)
                        .stream()
                        .map(text -> Recoveries.event("first", text, Recoveries.DISCOVERED))
                        .toList());
        return Combinators.combine(begun, anyEvent().list().ofMaxSize(10)).as((first, more) -> {
            List<RecoveryEvent> all = new ArrayList<>(first);
            all.addAll(more);
            return all;
        });
    }

    private static Arbitrary<RecoveryEvent> anyEvent() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.of("-1", "0", "0.01", "1", "2.5", "4.99", "5", "7"),
                        Arbitraries.of("fund", "fund", "other"))
                .as((kind, amount, fund) ->
                        new RecoveryEvent("event", kind, Recoveries.DISCOVERED, new BigDecimal(amount), fund));
    }

    private static RecoveryAccount account(List<RecoveryEvent> events) {
        return RecoveryAccount.of(Recoveries.recovery(null, events));
    }

    private static BigDecimal booked(RecoveryAccount account) {
        return account.owed()
                .add(account.returned())
                .add(account.offset())
                .add(account.writtenOff())
                .add(account.refunded())
                .add(account.recordedOverpaid())
                .add(account.refused());
    }
}
