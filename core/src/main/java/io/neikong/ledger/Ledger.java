package io.neikong.ledger;

import io.neikong.control.Decision;
import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of what was found and decided (留痕台账), clause 1-5 of the notice: decisions leave a trace that can be followed.
 *
 * <p>What the store cannot make durable is not acknowledged: every method that appends throws {@link LedgerException} then. Any
 * number of threads may use a ledger.
 *
 * <p>Hand the checkpoints to somebody who does not keep the ledger. Whoever can rewrite both can rewrite everything.
 */
public final class Ledger {

    private final String origin;
    private final LedgerStore store;
    private final InstantSource clock;

    /**
     * A ledger over a store.
     *
     * @param origin  the name of the ledger, which its checkpoints bear; one line
     * @param store  where the entries are kept; to be closed by the caller
     * @param clock  what time it is when something is recorded, such as {@link java.time.Clock#systemUTC}
     * @throws IllegalArgumentException if the origin is empty or has a line feed
     */
    public Ledger(String origin, LedgerStore store, InstantSource clock) {
        this.origin = Checkpoint.requireOneLine(Objects.requireNonNull(origin, "origin"));
        this.store = Objects.requireNonNull(store, "store");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Records outcomes, all of them or none.
     *
     * @param outcomes  what controls found
     * @param inputs  what they rest on, null if nobody is to compare them
     * @return the index of the first entry; the others follow it
     */
    public long append(List<Outcome> outcomes, @Nullable Inputs inputs) {
        Instant at = clock.instant();
        List<byte[]> entries = new ArrayList<>(outcomes.size());
        for (Outcome outcome : outcomes) {
            entries.add(EntryWriter.outcome(at, outcome, inputs));
        }
        return store.append(entries);
    }

    /**
     * Records findings, all of them or none; for a whole checkup see {@link io.neikong.checkup.CheckupReport#recordIn}.
     *
     * @param findings  what was found
     * @return the index of the first entry; the others follow it
     */
    public long appendFindings(List<Finding> findings) {
        Instant at = clock.instant();
        return store.append(findings.stream()
                .map(finding -> EntryWriter.finding(at, finding))
                .toList());
    }

    /**
     * Records something of the embedder's own, such as a meeting or a handover.
     *
     * @param topic  what kind of record it is, a word of the embedder's
     * @param subject  the identifier of what it is about
     * @param values  plain values: identifiers, amounts, days; no names
     * @return the index of the entry
     */
    public long append(String topic, String subject, Evidence values) {
        return store.append(List.of(EntryWriter.record(clock.instant(), topic, subject, values)));
    }

    /**
     * Records what outcomes come to, once for each request.
     *
     * @param request  the caller's identifier of the request, kept as a digest
     * @param outcomes  what the controls found
     * @param inputs  what they rest on
     * @return the decision as recorded; of a request that was decided before that of then
     * @throws IllegalArgumentException if the request was decided before on other facts, so that it is another one
     */
    public RecordedDecision decide(String request, List<Outcome> outcomes, Inputs inputs) {
        String digest = HexFormat.of().formatHex(new Sha256().hash(request.getBytes(StandardCharsets.UTF_8)));
        byte[] entry = EntryWriter.decision(digest, clock.instant(), Decision.of(outcomes), outcomes, inputs);
        LedgerStore.Appended appended = store.appendOnce(digest, entry);
        if (appended.added()) {
            return RecordedDecision.read(appended.index(), entry);
        }
        RecordedDecision before = decision(appended.index());
        if (!before.inputs().facts().equals(inputs.facts())) {
            throw new IllegalArgumentException("request must be a new one for other facts, but " + request
                    + " was decided in the entry with index " + before.index());
        }
        return before;
    }

    /** What was decided on a request, if it was. */
    public Optional<RecordedDecision> decision(String request) {
        OptionalLong index =
                store.find(HexFormat.of().formatHex(new Sha256().hash(request.getBytes(StandardCharsets.UTF_8))));
        return index.isEmpty() ? Optional.empty() : Optional.of(decision(index.getAsLong()));
    }

    private RecordedDecision decision(long index) {
        return RecordedDecision.read(
                index,
                store.read(index)
                        .orElseThrow(() -> new LedgerException(
                                "expected a decision in the entry with index " + index + ", but it is not there")));
    }

    /** How many entries there are. */
    public long size() {
        return store.size();
    }

    /**
     * What was acknowledged until now, to be signed and handed to others. All of it is read, in memory that does not grow with it.
     *
     * @throws LedgerException if the ledger cannot be read, or if an entry is not there or is not what its own hash or number says
     */
    public Checkpoint checkpoint() {
        return Checkpoint.of(origin, store, store.size(), clock.instant());
    }

    /**
     * A proof that an entry is in the ledger of a checkpoint, for {@link MerkleTree#verifyInclusion}.
     *
     * @throws IndexOutOfBoundsException if the checkpoint does not have the entry
     */
    public List<byte[]> inclusionProof(long index, Checkpoint checkpoint) {
        return MerkleTree.inclusionProof(
                Objects.checkIndex(index, checkpoint.size()), checkpoint.size(), new EntryRoots(store));
    }

    /**
     * A proof that a ledger was only added to between two checkpoints, for {@link MerkleTree#verifyConsistency}.
     *
     * @throws IllegalArgumentException if the first is the larger
     */
    public List<byte[]> consistencyProof(Checkpoint before, Checkpoint after) {
        if (before.size() > after.size()) {
            throw new IllegalArgumentException("before must have at most as many entries as after, but had "
                    + before.size() + " and " + after.size());
        }
        return MerkleTree.consistencyProof(before.size(), after.size(), new EntryRoots(store));
    }
}
