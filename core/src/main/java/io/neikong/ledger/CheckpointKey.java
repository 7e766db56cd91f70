package io.neikong.ledger;

import io.neikong.time.Validity;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A public key that signs checkpoints (验签公钥).
 *
 * @param name  whose key it is, such as {@code audit-office.example}; without spaces and plus signs
 * @param algorithm  the signature algorithm of the Java platform or of a provider, such as {@code Ed25519} or {@code SM3withSM2}
 * @param provider  the name of the provider, null for the first that has the algorithm
 * @param key  the key
 * @param validity  for checkpoints of which times it may be used, so that keys can be rotated
 */
public record CheckpointKey(
        String name, String algorithm, @Nullable String provider, PublicKey key, Validity validity)
        implements Serializable {

    static final String ED25519 = "Ed25519";

    private static final int ED25519_BYTES = 32;
    private static final byte ED25519_TYPE = 1;
    private static final byte OTHER_TYPE = (byte) 0xff;
    private static final int ID_BYTES = 4;

    /**
     * Refuses a name that no note can have.
     *
     * @throws IllegalArgumentException if the name is empty or has a space or a plus sign
     */
    public CheckpointKey {
        Objects.requireNonNull(algorithm, "algorithm");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(validity, "validity");
        if (name.isEmpty() || name.indexOf('+') >= 0 || name.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException(
                    "name must be there and have no space and no plus sign, but was \"" + name + "\"");
        }
    }

    /** A key for Ed25519 that may always be used. */
    public CheckpointKey(String name, PublicKey key) {
        this(name, ED25519, null, key, Validity.ALWAYS);
    }

    /** This key for checkpoints of certain times. */
    public CheckpointKey during(Validity times) {
        return new CheckpointKey(name, algorithm, provider, key, times);
    }

    /** What tells the keys of one name apart in a note: four bytes. */
    byte[] id() {
        byte[] encoded = key.getEncoded();
        byte[] named = (name + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] type;
        if (algorithm.equals(ED25519)) {
            type = new byte[] {ED25519_TYPE};
            encoded = Arrays.copyOfRange(encoded, encoded.length - ED25519_BYTES, encoded.length);
        } else {
            byte[] other = (algorithm + "\n").getBytes(StandardCharsets.UTF_8);
            type = new byte[1 + other.length];
            type[0] = OTHER_TYPE;
            System.arraycopy(other, 0, type, 1, other.length);
        }
        byte[] all = new byte[named.length + type.length + encoded.length];
        System.arraycopy(named, 0, all, 0, named.length);
        System.arraycopy(type, 0, all, named.length, type.length);
        System.arraycopy(encoded, 0, all, named.length + type.length, encoded.length);
        return Arrays.copyOf(new Sha256().hash(all), ID_BYTES);
    }

    /** Whether it signed a text. */
    boolean verifies(String text, byte[] signature) {
        try {
            Signature verifier = signature(algorithm, provider);
            verifier.initVerify(key);
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(signature);
        } catch (SignatureException e) {
            return false; // bytes that are no signature of this kind
        } catch (GeneralSecurityException e) {
            throw new LedgerException("cannot verify with " + algorithm + ": " + e, e);
        }
    }

    static Signature signature(String algorithm, @Nullable String provider) throws GeneralSecurityException {
        return provider == null ? Signature.getInstance(algorithm) : Signature.getInstance(algorithm, provider);
    }
}
