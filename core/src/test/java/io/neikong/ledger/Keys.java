package io.neikong.ledger;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;

/** Keys of tests. */
final class Keys {

    private Keys() {}

    static CheckpointSigner signer(String name) {
        KeyPair pair = pair("Ed25519");
        return new CheckpointSigner(new CheckpointKey(name, pair.getPublic()), pair.getPrivate());
    }

    static KeyPair pair(String algorithm) {
        try {
            return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
