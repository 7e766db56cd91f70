package io.neikong.examples.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Evidence;
import io.neikong.ledger.CheckpointKey;
import io.neikong.ledger.CheckpointSigner;
import io.neikong.ledger.FileLedgerStore;
import io.neikong.ledger.JdbcLedgerStore;
import io.neikong.ledger.Ledger;
import io.neikong.ledger.LedgerProof;
import io.neikong.ledger.LedgerStore;
import io.neikong.ledger.SignedCheckpoint;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerToolTest {

    private static final String ORIGIN = "neikong.example/31";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String checkpoint = "";
    private String key = "";

    @BeforeEach
    void aLedgerInAFolder() throws IOException {
        try (LedgerStore store = FileLedgerStore.open(folder.resolve("ledger"))) {
            write(store);
        }
    }

    private void write(LedgerStore store) throws IOException {
        Ledger ledger = new Ledger(ORIGIN, store, () -> Instant.parse("2026-06-30T01:00:00Z"));
        for (int i = 0; i < 5; i++) {
            ledger.append("handover", "H-" + i, Evidence.NONE);
        }
        KeyPair pair = pair();
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()) + "\n-----END PUBLIC KEY-----\n";
        key = "district.example=" + Files.writeString(folder.resolve("key.pem"), pem);
        String note = new CheckpointSigner(new CheckpointKey("district.example", pair.getPublic()), pair.getPrivate())
                .sign(ledger.checkpoint())
                .note();
        checkpoint = Files.writeString(folder.resolve("checkpoint.txt"), note).toString();
    }

    @Test
    void an_intact_ledger_is_told_with_what_is_proven() {
        assertThat(run("verify", folder.resolve("ledger").toString(), "--checkpoint", checkpoint))
                .isZero();
        assertThat(out.toString().strip()).isEqualTo("INTACT: entries 5, proven 5");
    }

    @Test
    void a_cut_ledger_is_told_with_where_it_ends() throws IOException {
        Path file = folder.resolve("ledger/entries-0000000000000000000.jsonl");
        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, 3));

        assertThat(run("verify", folder.resolve("ledger").toString(), "--checkpoint", checkpoint))
                .isEqualTo(1);
        assertThat(out.toString().strip()).isEqualTo("TRUNCATED: entries 3, proven 0, first at entry 3");
    }

    @Test
    void without_a_checkpoint_it_is_not_called_intact() {
        assertThat(run("verify", folder.resolve("ledger").toString())).isEqualTo(1);
        assertThat(out.toString()).startsWith("CHECKPOINT_ABSENT");
    }

    @Test
    void a_ledger_in_a_database_is_verified_the_same_way() throws IOException {
        String url = "jdbc:h2:mem:tool;DB_CLOSE_DELAY=-1";
        try (LedgerStore store = JdbcLedgerStore.open(JdbcConnectionPool.create(url, "", ""))) {
            write(store);
        }

        assertThat(run("verify", url, "--checkpoint", checkpoint)).isZero();
        assertThat(out.toString().strip()).isEqualTo("INTACT: entries 5, proven 5");
    }

    @Test
    void a_proof_is_printed_that_holds_without_the_ledger() throws IOException {
        assertThat(run("prove", folder.resolve("ledger").toString(), "--checkpoint", checkpoint, "--entry", "3"))
                .isZero();

        LedgerProof proof = LedgerProof.parse(out.toString());
        SignedCheckpoint signed = SignedCheckpoint.parse(Files.readString(Path.of(checkpoint)));
        assertThat(proof.entry()).contains("\"subject\":\"H-3\"");
        assertThat(proof.holds(signed.checkpoint())).isTrue();
        assertThat(LedgerProof.parse(out.toString().replace("H-3", "H-4")).holds(signed.checkpoint()))
                .isFalse();
    }

    @Test
    void what_cannot_be_used_is_refused_with_what_was_expected() throws IOException {
        assertThat(run("verify", folder.resolve("nowhere").toString(), "--checkpoint", checkpoint))
                .isEqualTo(2);
        assertThat(run("prove", folder.resolve("ledger").toString(), "--entry", "3"))
                .isEqualTo(2);
        Files.writeString(folder.resolve("checkpoint.txt"), "nothing\n");
        assertThat(run("verify", folder.resolve("ledger").toString(), "--checkpoint", checkpoint))
                .isEqualTo(2);
        key = "district.example=" + Files.writeString(folder.resolve("key.pem"), "AAAA");
        assertThat(run("verify", folder.resolve("ledger").toString())).isEqualTo(2);

        assertThat(err.toString())
                .contains("--checkpoint: expected one that is signed by a given key")
                .contains("--checkpoint: " + checkpoint + ": expected lines with origin")
                .contains("--key: expected a public key for Ed25519 as PEM in");
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--origin", ORIGIN, "--key", key));
        return LedgerTool.run(new PrintWriter(out), new PrintWriter(err, true), all.toArray(String[]::new));
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
