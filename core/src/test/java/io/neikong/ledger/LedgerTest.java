package io.neikong.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import io.neikong.control.Decision;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.SampleControl;
import io.neikong.ledger.RecordedDecision.Difference;
import io.neikong.policy.Policy;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {

    private static final SampleControl CONTROL = new SampleControl();
    private static final Inputs INPUTS = new Inputs("sha256:p", "sha256:f");

    private final LedgerStore store = new MemoryLedgerStore();
    private final Ledger ledger = new Ledger("neikong.example/31", store, () -> Instant.parse("2026-06-30T01:00:00Z"));

    @ParameterizedTest
    @ValueSource(strings = {"", "neikong\nexample"})
    void a_ledger_whose_name_no_checkpoint_can_bear_is_refused_before_anything_is_recorded(String origin) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ledger(origin, store, Clock.systemUTC()))
                .withMessage("origin must be one line, but was \"" + origin + "\"");
    }

    @Test
    void an_outcome_is_recorded_with_its_findings_and_what_it_rests_on() {
        ledger.append(List.of(CONTROL.examine("use/1 APPROVED")), INPUTS);

        assertThat(entry(0))
                .startsWith("{\"kind\":\"outcome\",\"at\":\"2026-06-30T01:00:00Z\",\"control\":\"SampleControl\","
                        + "\"subject\":\"use/1\",\"verdict\":\"VIOLATED\",\"rules\":[\"TST-001\"")
                .contains("\"findings\":[{\"id\":\"TST-001-", "\"kind\":\"BREACH\"", "\"persons\":[\"somebody\"]")
                .contains("\"evidence\":{\"value\":\"use/1\"}")
                .endsWith("\"policy\":\"sha256:p\",\"facts\":\"sha256:f\"}");
    }

    @Test
    void a_record_of_the_embedder_has_plain_values_and_no_fractions() {
        ledger.append(
                "handover",
                "H-1",
                Evidence.of("amount", new BigDecimal("100000.10"))
                        .and("count", 7)
                        .and("day", LocalDate.of(2026, 6, 30))
                        .and("signed", true)
                        .and("items", List.of("a", "b")));

        assertThat(entry(0))
                .isEqualTo("{\"kind\":\"record\",\"at\":\"2026-06-30T01:00:00Z\",\"topic\":\"handover\","
                        + "\"subject\":\"H-1\",\"values\":{\"amount\":\"100000.10\",\"count\":7,\"day\":\"2026-06-30\","
                        + "\"signed\":true,\"items\":[\"a\",\"b\"]}}");
    }

    @Test
    void hostile_text_stands_in_one_line_of_json_and_nothing_of_it_is_lost() {
        String hostile = "a\n\"b\"\u2028</script>😀 \ud800 \udc00 \u0000";

        ledger.append("topic", hostile, Evidence.NONE);

        assertThat(entry(0)).doesNotContain("\n").contains("\\ud800 \\udc00");
        assertThat(Json.text(entry(0), "subject")).isEqualTo(hostile);
    }

    @Test
    void no_number_of_a_person_is_written_whole() {
        ledger.append(
                "handover",
                "11010519491231002X",
                Evidence.of("phone", "13800138000").and("cards", List.of("6222020000000000000")));

        assertThat(entry(0))
                .doesNotContain("11010519491231002X")
                .doesNotContain("13800138000")
                .doesNotContain("6222020000000000000");
    }

    @Test
    void a_request_is_decided_once_and_the_first_decision_stands() {
        List<Outcome> kept = List.of(CONTROL.examine("use/1"));

        RecordedDecision first = ledger.decide("R-1", kept, INPUTS);
        RecordedDecision again = ledger.decide("R-1", kept, new Inputs("sha256:other", INPUTS.facts()));

        assertThat(first.decision()).isEqualTo(Decision.PROCEED);
        assertThat(again).isEqualTo(first);
        assertThat(ledger.decision("R-1")).hasValue(first);
        assertThat(ledger.decision("R-2")).isEmpty();
        assertThat(ledger.size()).isEqualTo(1);
        assertThat(entry(0)).doesNotContain("R-1");
    }

    @Test
    void a_request_with_other_facts_is_another_request() {
        ledger.decide("R-1", List.of(CONTROL.examine("use/1")), INPUTS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.decide(
                        "R-1", List.of(CONTROL.examine("use/1 APPROVED")), new Inputs("sha256:p", "sha256:g")))
                .withMessageContaining("R-1 was decided in the entry with index 0");
        assertThat(ledger.size()).isEqualTo(1);
    }

    @Test
    void a_decision_that_is_made_again_on_the_same_facts_is_the_same() {
        record Fact(String use, LocalDate day, List<String> persons) {}
        List<Outcome> found = List.of(CONTROL.examine("use/1 APPROVED"), CONTROL.examine("use/1 -"));
        Inputs inputs = Inputs.of(Policy.builtIn(), new Fact("use/1", LocalDate.of(2026, 6, 30), List.of("a")));
        RecordedDecision decided = ledger.decide("R-1", found, inputs);

        RecordedDecision read = ledger.decision("R-1").orElseThrow();

        assertThat(read).isEqualTo(decided);
        assertThat(read.differences(
                        Inputs.of(Policy.builtIn(), new Fact("use/1", LocalDate.of(2026, 6, 30), List.of("a"))), found))
                .isEmpty();
        assertThat(read.differences(
                        Inputs.of(Policy.builtIn(), new Fact("use/1", LocalDate.of(2026, 7, 1), List.of("a"))),
                        List.of(CONTROL.examine("use/1"))))
                .containsExactly(Difference.FACTS, Difference.OUTCOMES);
        assertThat(read.differences(new Inputs("sha256:p", inputs.facts()), found))
                .containsExactly(Difference.POLICY);
    }

    @Test
    void an_auditor_verifies_one_entry_and_that_yesterday_is_the_beginning_of_today() {
        List<Checkpoint> checkpoints = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            checkpoints.add(ledger.checkpoint());
            ledger.append("topic", "S-" + i, Evidence.NONE);
        }
        checkpoints.add(ledger.checkpoint());
        Checkpoint last = checkpoints.get(20);

        for (int i = 0; i < 20; i++) {
            byte[] leaf = MerkleTree.leafHash(store.read(i).orElseThrow());
            assertThat(MerkleTree.verifyInclusion(
                            leaf, i, last.size(), ledger.inclusionProof(i, last), last.rootHash()))
                    .isTrue();
            Checkpoint before = checkpoints.get(i);
            assertThat(MerkleTree.verifyConsistency(
                            before.size(),
                            before.rootHash(),
                            last.size(),
                            last.rootHash(),
                            ledger.consistencyProof(before, last)))
                    .isTrue();
        }
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.consistencyProof(last, checkpoints.get(0)));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> ledger.inclusionProof(20, last));
    }

    @Test
    void a_checkpoint_promises_what_was_acknowledged_and_all_of_that() {
        ledger.append("topic", "S-1", Evidence.NONE);
        Checkpoint one = ledger.checkpoint();
        ledger.append("topic", "S-2", Evidence.NONE); // written, and soon taken back because it could not be forced

        assertThat(acknowledging(1).checkpoint()).isEqualTo(one);
        assertThat(acknowledging(2).checkpoint()).isEqualTo(ledger.checkpoint());
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> acknowledging(3).checkpoint())
                .withMessage("expected 3 entries, but found 2 of them; verify the ledger");
    }

    @Test
    void a_proof_without_hashes_does_not_read_the_ledger() {
        Checkpoint none = ledger.checkpoint();
        ledger.append("topic", "S-1", Evidence.NONE);
        Checkpoint one = ledger.checkpoint();
        Ledger unread =
                new Ledger("neikong.example/31", storeWith("scan", () -> fail("was read")), () -> Instant.EPOCH);

        assertThat(unread.consistencyProof(none, one)).isEmpty();
        assertThat(unread.consistencyProof(one, one)).isEmpty();
        assertThat(unread.inclusionProof(0, one)).isEmpty();
    }

    /** The same ledger on a store that has acknowledged as many entries, whatever stands there. */
    private Ledger acknowledging(long size) {
        return new Ledger(
                "neikong.example/31", storeWith("size", () -> size), () -> Instant.parse("2026-06-30T01:00:00Z"));
    }

    /** The store with another answer of one method. */
    private LedgerStore storeWith(String name, Supplier<Object> answer) {
        return (LedgerStore) Proxy.newProxyInstance(
                LedgerStore.class.getClassLoader(),
                new Class<?>[] {LedgerStore.class},
                (proxy, method, arguments) ->
                        method.getName().equals(name) ? answer.get() : method.invoke(store, arguments));
    }

    private String entry(long index) {
        return new String(store.read(index).orElseThrow(), StandardCharsets.UTF_8);
    }
}
