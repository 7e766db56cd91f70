package io.neikong.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.List;
import java.util.Objects;

/**
 * Signs checkpoints (检查点签名).
 *
 * @param key  the public key, with its name and algorithm
 * @param privateKey  the private key that belongs to it
 */
public record CheckpointSigner(CheckpointKey key, PrivateKey privateKey) {
    public CheckpointSigner {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(privateKey, "privateKey");
    }

    /**
     * The note with one more signature, for the ledger itself or for a witness.
     *
     * @throws LedgerException if the platform cannot sign with this key
     */
    public SignedCheckpoint sign(SignedCheckpoint note) {
        try {
            Signature signer = CheckpointKey.signature(key.algorithm(), key.provider());
            signer.initSign(privateKey);
            signer.update(note.checkpoint().text().getBytes(StandardCharsets.UTF_8));
            return note.and(key, signer.sign());
        } catch (GeneralSecurityException e) {
            throw new LedgerException("cannot sign with " + key.algorithm() + ": " + e, e);
        }
    }

    /** As {@link #sign(SignedCheckpoint)}, of a checkpoint that nobody signed yet. */
    public SignedCheckpoint sign(Checkpoint checkpoint) {
        return sign(new SignedCheckpoint(checkpoint, List.of()));
    }

    @Override
    public String toString() {
        return "CheckpointSigner[" + key.name() + "]";
    }
}
