package io.neikong.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.neikong.control.Decision;
import io.neikong.control.Outcome;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A decision as the ledger has it (留痕的处置决定).
 *
 * @param index  the index of its entry
 * @param decision  what was decided
 * @param inputs  what it rested on
 * @param outcomes  what the controls had found, each as the ledger has it: an object of JSON
 */
public record RecordedDecision(long index, Decision decision, Inputs inputs, List<String> outcomes)
        implements Serializable {

    static final String KIND = "decision";
    static final String DECISION = "decision";
    static final String POLICY = "policy";
    static final String FACTS = "facts";
    static final String OUTCOMES = "outcomes";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What can differ when a decision is made again. */
    public enum Difference {
        /** The parameters (参数不同). */
        POLICY,
        /** The facts (事实不同). */
        FACTS,
        /** What the controls found (结论不同). */
        OUTCOMES
    }

    public RecordedDecision {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(inputs, "inputs");
        outcomes = List.copyOf(outcomes);
    }

    static RecordedDecision read(long index, byte[] entry) {
        try {
            JsonNode read = JSON.readTree(entry);
            List<String> outcomes = new ArrayList<>();
            for (JsonNode outcome : read.required(OUTCOMES)) {
                outcomes.add(outcome.toString());
            }
            return new RecordedDecision(
                    index,
                    Decision.valueOf(read.required(DECISION).textValue()),
                    new Inputs(
                            read.required(POLICY).textValue(),
                            read.required(FACTS).textValue()),
                    outcomes);
        } catch (IOException | IllegalArgumentException e) {
            throw new LedgerException(
                    "expected a decision in the entry with index " + index + ", but it is none: " + e, e);
        }
    }

    /**
     * What differs when the same facts are judged again.
     *
     * @param inputs  what the new judgement rests on
     * @param outcomes  what the controls find now, in the same order
     * @return what differs, in the order of {@link Difference}; empty if the decision stands as it was made
     */
    public List<Difference> differences(Inputs inputs, List<Outcome> outcomes) {
        List<Difference> differences = new ArrayList<>();
        if (!inputs.policy().equals(this.inputs.policy())) {
            differences.add(Difference.POLICY);
        }
        if (!inputs.facts().equals(this.inputs.facts())) {
            differences.add(Difference.FACTS);
        }
        if (!comparable(outcomes).equals(this.outcomes)) {
            differences.add(Difference.OUTCOMES);
        }
        return List.copyOf(differences);
    }

    private static List<String> comparable(List<Outcome> outcomes) {
        List<String> comparable = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            try {
                comparable.add(JSON.readTree(EntryWriter.outcome(outcome)).toString());
            } catch (IOException e) {
                throw new IllegalStateException("an outcome is written as JSON", e);
            }
        }
        return comparable;
    }
}
