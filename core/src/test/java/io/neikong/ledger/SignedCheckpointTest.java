package io.neikong.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.time.Validity;
import java.security.KeyPair;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedCheckpointTest {

    private static final String ORIGIN = "neikong.example/31";
    private static final Checkpoint CHECKPOINT = new Checkpoint(
            ORIGIN,
            7,
            Base64.getEncoder().encodeToString(MerkleTree.root(List.of())),
            Instant.parse("2026-06-30T01:00:00Z"));

    @Test
    void a_note_is_the_text_an_empty_line_and_the_signatures() {
        CheckpointSigner signer = Keys.signer("ledger.example");

        String note = signer.sign(CHECKPOINT).note();

        assertThat(note).startsWith("""
                        neikong.example/31
                        7
                        47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
                        time 2026-06-30T01:00:00Z

                        — ledger.example\s""");
        byte[] signature = Base64.getDecoder()
                .decode(SignedCheckpoint.parse(note).signatures().get(0).value());
        assertThat(signature).hasSize(4 + 64).startsWith(signer.key().id());
    }

    @Test
    void a_note_says_the_same_when_it_is_read_again() {
        SignedCheckpoint signed = Keys.signer("witness.example")
                .sign(Keys.signer("ledger.example").sign(CHECKPOINT));

        assertThat(SignedCheckpoint.parse(signed.note())).isEqualTo(signed);
    }

    @Test
    void a_note_with_any_character_changed_is_refused_or_not_believed() {
        CheckpointSigner signer = Keys.signer("ledger.example");
        CheckpointTrust trust = new CheckpointTrust(ORIGIN, signer.key());
        String note = signer.sign(CHECKPOINT).note();

        for (int at = 0; at < note.length(); at++) {
            String changed = note.substring(0, at) + (char) (note.charAt(at) ^ 1) + note.substring(at + 1);
            assertThat(isBelieved(changed, trust)).as(changed).isFalse();
            assertThat(isBelieved(note.substring(0, at), trust)).isFalse();
        }
        assertThat(isBelieved(note, trust)).isTrue();
        assertThat(isBelieved(note + "\n", trust)).isFalse();
    }

    private static boolean isBelieved(String note, CheckpointTrust trust) {
        try {
            return trust.holds(SignedCheckpoint.parse(note));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void a_key_signs_for_the_times_at_which_it_may_be_used() {
        CheckpointSigner old = Keys.signer("ledger.example");
        CheckpointSigner present = Keys.signer("ledger.example");
        LocalDate rotated = LocalDate.of(2026, 7, 1);
        CheckpointTrust trust = new CheckpointTrust(
                ORIGIN,
                List.of(
                        old.key().during(Validity.ofDays(null, rotated)),
                        present.key().during(Validity.ofDays(rotated, null))),
                List.of(),
                0);
        Checkpoint later = new Checkpoint(ORIGIN, 9, CHECKPOINT.root(), Instant.parse("2026-06-30T16:00:00Z"));

        assertThat(trust.holds(old.sign(CHECKPOINT))).isTrue();
        assertThat(trust.holds(present.sign(CHECKPOINT))).isFalse();
        assertThat(trust.holds(old.sign(later))).isFalse();
        assertThat(trust.holds(present.sign(later))).isTrue();
    }

    @Test
    void as_many_witnesses_must_sign_as_were_asked_for_and_two_keys_of_one_are_one() {
        CheckpointSigner ledger = Keys.signer("ledger.example");
        CheckpointSigner audit = Keys.signer("audit.example");
        CheckpointSigner auditToo = Keys.signer("audit.example");
        CheckpointSigner city = Keys.signer("city.example");
        CheckpointTrust trust =
                new CheckpointTrust(ORIGIN, List.of(ledger.key()), List.of(audit.key(), auditToo.key(), city.key()), 2);
        SignedCheckpoint signed = ledger.sign(CHECKPOINT);

        assertThat(trust.holds(signed)).isFalse();
        assertThat(trust.holds(audit.sign(signed))).isFalse();
        assertThat(trust.holds(auditToo.sign(audit.sign(signed)))).isFalse();
        assertThat(trust.holds(city.sign(audit.sign(signed)))).isTrue();
        assertThat(trust.holds(city.sign(audit.sign(CHECKPOINT)))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"SHA256withRSA, RSA", "SHA256withECDSA, EC"})
    void any_signature_of_the_platform_can_be_used(String algorithm, String kindOfKey) {
        KeyPair pair = Keys.pair(kindOfKey);
        CheckpointKey key = new CheckpointKey("ledger.example", algorithm, null, pair.getPublic(), Validity.ALWAYS);
        SignedCheckpoint signed = new CheckpointSigner(key, pair.getPrivate()).sign(CHECKPOINT);

        assertThat(new CheckpointTrust(ORIGIN, key).holds(SignedCheckpoint.parse(signed.note())))
                .isTrue();
        assertThat(new CheckpointTrust(
                                ORIGIN,
                                new CheckpointKey(
                                        "ledger.example", Keys.pair("Ed25519").getPublic()))
                        .holds(signed))
                .isFalse();
    }

    @Test
    void what_is_no_checkpoint_is_refused_with_what_came() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignedCheckpoint.parse("neikong\n"))
                .withMessageContaining("but was \"neikong\n\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Checkpoint("two\nlines", 0, CHECKPOINT.root(), Instant.EPOCH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Checkpoint(ORIGIN, -1, CHECKPOINT.root(), Instant.EPOCH));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint(ORIGIN, 0, "AAAA", Instant.EPOCH));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new CheckpointKey("two words", Keys.pair("Ed25519").getPublic()));
        assertThatIllegalArgumentException().isThrownBy(() -> new CheckpointTrust(ORIGIN, List.of(), List.of(), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CheckpointTrust(
                        ORIGIN, List.of(Keys.signer("ledger.example").key()), List.of(), 1));
    }
}
