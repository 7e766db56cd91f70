package io.neikong.checkup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neikong.control.Decision;
import io.neikong.control.Outcome;
import io.neikong.control.SampleControl;
import io.neikong.control.SampleWaivers;
import io.neikong.control.Waiver.Scope;
import io.neikong.control.Waivers;
import io.neikong.ledger.Inputs;
import io.neikong.ledger.Ledger;
import io.neikong.ledger.LedgerException;
import io.neikong.ledger.LedgerStore;
import io.neikong.ledger.MemoryLedgerStore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {

    private static final Inputs INPUTS = new Inputs("sha256:p", "sha256:f");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final Ledger ledger = ledger(new MemoryLedgerStore());
    private final Gate gate = new Gate(ledger);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'a', PROCEED",
        "'a;b -', PROCEED",
        "'', HOLD",
        "'a -', HOLD",
        "'a;b !APPROVED', HOLD",
        "'a;b APPROVED', REFUSE",
        "'a !APPROVED;b APPROVED', REFUSE",
    })
    void what_was_not_kept_does_not_go_ahead(String facts, Decision decision) {
        assertThat(gate.decide("R", TODAY, outcomes(facts), INPUTS).decision()).isEqualTo(decision);
        assertThat(ledger.size()).isEqualTo(1);
    }

    @Test
    void what_is_excused_goes_ahead_and_the_ledger_says_by_what() {
        MemoryLedgerStore store = new MemoryLedgerStore();
        Gate excusing = new Gate(ledger(store), Waivers.of(SampleWaivers.waiver("W1", Scope.of("TST-001"))));

        assertThat(excusing.decide("R", SampleWaivers.FROM, outcomes("a APPROVED"), INPUTS)
                        .decision())
                .isEqualTo(Decision.PROCEED);
        assertThat(new String(store.read(0).orElseThrow(), StandardCharsets.UTF_8))
                .contains("\"verdict\":\"WAIVED\"", "\"waiver\":\"W1\"");
    }

    @Test
    void whoever_only_goes_on_if_he_may_is_told_where_it_is_recorded() {
        assertThat(gate.decideOrThrow("R-1", TODAY, outcomes("a"), INPUTS).index())
                .isZero();
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> gate.decideOrThrow("R-2", TODAY, outcomes("a APPROVED"), INPUTS))
                .withMessageContaining("R-2")
                .withMessageContaining("REFUSE in the entry with index 1")
                .satisfies(thrown -> assertThat(thrown.decided().decision()).isEqualTo(Decision.REFUSE));
    }

    @Test
    void what_cannot_be_recorded_is_not_decided() {
        Gate broken = new Gate(ledger(new BrokenStore()));

        assertThatThrownBy(() -> broken.decide("R", TODAY, outcomes("a"), INPUTS))
                .isInstanceOf(LedgerException.class)
                .hasMessage("the disk is full");
    }

    private static Ledger ledger(LedgerStore store) {
        return new Ledger("neikong.example/31", store, () -> Instant.parse("2026-06-30T01:00:00Z"));
    }

    private static List<Outcome> outcomes(String facts) {
        return Stream.of(facts.split(";"))
                .filter(fact -> !fact.isEmpty())
                .map(new SampleControl()::examine)
                .toList();
    }

    /** A store that can do nothing. */
    private static final class BrokenStore implements LedgerStore {
        @Override
        public long append(List<byte[]> entries) {
            throw new LedgerException("the disk is full");
        }

        @Override
        public Appended appendOnce(String request, byte[] entry) {
            throw new LedgerException("the disk is full");
        }

        @Override
        public OptionalLong find(String request) {
            return OptionalLong.empty();
        }

        @Override
        public Optional<byte[]> read(long index) {
            return Optional.empty();
        }

        @Override
        public long size() {
            return 0;
        }

        @Override
        public void scan(Visitor visitor) {}

        @Override
        public void close() {}
    }
}
