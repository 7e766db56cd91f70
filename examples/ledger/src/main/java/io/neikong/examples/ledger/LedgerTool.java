package io.neikong.examples.ledger;

import io.neikong.ledger.CheckpointKey;
import io.neikong.ledger.CheckpointTrust;
import io.neikong.ledger.FileLedgerStore;
import io.neikong.ledger.JdbcLedgerStore;
import io.neikong.ledger.LedgerException;
import io.neikong.ledger.LedgerProof;
import io.neikong.ledger.LedgerSource;
import io.neikong.ledger.LedgerVerification;
import io.neikong.ledger.LedgerVerification.Answer;
import io.neikong.ledger.SignedCheckpoint;
import io.neikong.time.Validity;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies a ledger against checkpoints, and prints proofs that can be verified without the ledger. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description = "Verifies a ledger in a folder or a database, and prints proofs.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:intact, or the proof was printed",
            "1:altered, reordered, truncated, missing, checkpoint absent or forged",
            "2:unusable arguments, or the ledger could not be read"
        })
public final class LedgerTool {

    private static final int NOT_INTACT = 1;
    private static final int UNUSABLE = 2;

    @Spec
    private @Nullable CommandSpec spec;

    /** Where the ledger and its checkpoints are. */
    static final class Given {
        @Parameters(index = "0", paramLabel = "<ledger>", description = "the folder of the ledger, or its JDBC URL")
        private String ledger = "";

        @Option(names = "--origin", required = true, paramLabel = "<name>", description = "the name of the ledger")
        private String origin = "";

        @Option(
                names = "--key",
                required = true,
                paramLabel = "<name>=<file>",
                description = "a public key that signs its checkpoints: its name and a PEM file")
        private List<String> keys = new ArrayList<>();

        @Option(
                names = "--algorithm",
                paramLabel = "<name>",
                defaultValue = "Ed25519",
                description = "the signature algorithm (default: Ed25519)")
        private String algorithm = "Ed25519";

        @Option(
                names = "--checkpoint",
                paramLabel = "<file>",
                description = "a checkpoint that somebody else kept; several may be given")
        private List<Path> checkpoints = new ArrayList<>();

        LedgerSource source() {
            return ledger.startsWith("jdbc:")
                    ? JdbcLedgerStore.reading(database(ledger))
                    : FileLedgerStore.reading(Path.of(ledger));
        }

        private static DataSource database(String url) {
            if (url.startsWith("jdbc:postgresql:")) {
                PGSimpleDataSource postgres = new PGSimpleDataSource();
                postgres.setUrl(url);
                return postgres;
            }
            if (url.startsWith("jdbc:h2:")) {
                return JdbcConnectionPool.create(url, "", "");
            }
            throw new IllegalArgumentException("expected a folder, jdbc:postgresql:… or jdbc:h2:…, but was " + url);
        }

        CheckpointTrust trust() {
            return new CheckpointTrust(origin, keys.stream().map(this::key).toList(), List.of(), 0);
        }

        private CheckpointKey key(String named) {
            int equals = named.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("--key: expected <name>=<file>, but was " + named);
            }
            Path file = Path.of(named.substring(equals + 1));
            return new CheckpointKey(named.substring(0, equals), algorithm, null, publicKey(file), Validity.ALWAYS);
        }

        private PublicKey publicKey(Path file) {
            try (Stream<String> lines = Files.lines(file, StandardCharsets.US_ASCII)) {
                String base64 = lines.filter(line -> !line.startsWith("-----")).collect(Collectors.joining());
                String kind = algorithm.endsWith("RSA") ? "RSA" : algorithm.endsWith("ECDSA") ? "EC" : algorithm;
                return KeyFactory.getInstance(kind)
                        .generatePublic(
                                new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
            } catch (IOException | UncheckedIOException | GeneralSecurityException | IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "--key: expected a public key for " + algorithm + " as PEM in " + file + ", but: " + e, e);
            }
        }

        /** The checkpoints; empty if one of the files is none. */
        List<SignedCheckpoint> read() {
            return checkpoints.stream().map(Given::read).toList();
        }

        private static SignedCheckpoint read(Path file) {
            try {
                return SignedCheckpoint.parse(Files.readString(file));
            } catch (IOException e) {
                throw new IllegalArgumentException(
                        "--checkpoint: expected a file, but cannot read " + file + ": " + e, e);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("--checkpoint: " + file + ": " + e.getMessage(), e);
            }
        }
    }

    /** Says in what state the ledger is. */
    @Command(name = "verify", description = "Says in what state the ledger is.", mixinStandardHelpOptions = true)
    int verify(@Mixin Given given) {
        LedgerVerification found = LedgerVerification.of(
                given.source(),
                given.read(),
                given.trust(),
                Runtime.getRuntime().availableProcessors());
        PrintWriter out = out();
        out.println(found.answer() + ": entries " + found.size() + ", proven " + found.proven()
                + (found.entry() == null ? "" : ", first at entry " + found.entry())
                + (found.reason() == null ? "" : ", " + found.reason()));
        out.flush();
        return found.answer() == Answer.INTACT ? 0 : found.answer() == Answer.COULD_NOT_RUN ? UNUSABLE : NOT_INTACT;
    }

    /** Prints the proof of one entry. */
    @Command(
            name = "prove",
            description = "Prints an entry and the proof that the ledger of a checkpoint has it.",
            mixinStandardHelpOptions = true)
    int prove(
            @Mixin Given given,
            @Option(names = "--entry", required = true, paramLabel = "<index>", description = "which entry, from 0 on")
                    long entry) {
        List<SignedCheckpoint> checkpoints = given.read();
        if (checkpoints.size() != 1 || !given.trust().holds(checkpoints.get(0))) {
            throw new IllegalArgumentException(
                    "--checkpoint: expected one that is signed by a given key, but it is not, or there are "
                            + checkpoints.size());
        }
        LedgerProof proof =
                LedgerProof.of(given.source(), entry, checkpoints.get(0).checkpoint());
        PrintWriter out = out();
        out.print(proof.text());
        out.flush();
        return 0;
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    /** Runs the command and ends the program with its exit code. */
    public static void main(String... arguments) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine commandLine = new CommandLine(new LedgerTool());
        commandLine.setOut(out);
        commandLine.setErr(err);
        commandLine.setExecutionExceptionHandler((thrown, line, parsed) -> {
            if (thrown instanceof IllegalArgumentException || thrown instanceof LedgerException) {
                err.println(thrown.getMessage());
                return UNUSABLE;
            }
            throw thrown;
        });
        return commandLine.execute(arguments);
    }
}
