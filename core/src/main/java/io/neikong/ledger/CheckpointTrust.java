package io.neikong.ledger;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Whose signatures a checkpoint must have to be believed (检查点信任配置).
 *
 * @param origin  the name of the ledger
 * @param keys  the keys of the ledger, present and past; one of them must have signed
 * @param witnesses  the keys of those who see to it that the ledger is only added to (见证人)
 * @param quorum  how many witnesses, told apart by their names, must have signed; from 0 to as many as there are
 */
public record CheckpointTrust(String origin, List<CheckpointKey> keys, List<CheckpointKey> witnesses, int quorum)
        implements Serializable {

    /**
     * Refuses what no checkpoint can meet.
     *
     * @throws IllegalArgumentException if there is no key, or if there are not as many witnesses as must sign
     */
    public CheckpointTrust {
        Objects.requireNonNull(origin, "origin");
        keys = List.copyOf(keys);
        witnesses = List.copyOf(witnesses);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("keys must hold at least one, but were none");
        }
        long names = witnesses.stream().map(CheckpointKey::name).distinct().count();
        if (quorum < 0 || quorum > names) {
            throw new IllegalArgumentException("quorum must be from 0 to " + names + ", but was " + quorum);
        }
    }

    /** Trust in one key of a ledger, without witnesses. */
    public CheckpointTrust(String origin, CheckpointKey key) {
        this(origin, List.of(key), List.of(), 0);
    }

    /** Whether a checkpoint is one of the ledger and signed by whom it must be. */
    public boolean holds(SignedCheckpoint signed) {
        return signed.checkpoint().origin().equals(origin)
                && keys.stream().anyMatch(signed::isSignedBy)
                && witnesses.stream()
                                .filter(signed::isSignedBy)
                                .map(CheckpointKey::name)
                                .distinct()
                                .count()
                        >= quorum;
    }
}
