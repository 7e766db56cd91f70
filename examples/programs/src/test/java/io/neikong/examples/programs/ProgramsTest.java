package io.neikong.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProgramsTest {

    static Stream<Arguments> programs() {
        return Stream.of(
                program("SealBeforeUse", SealBeforeUse::main),
                program("NoticeBeforePayout", NoticeBeforePayout::main),
                program("RotationDue", RotationDue::main),
                program("GrantBeforeItIsGiven", GrantBeforeItIsGiven::main),
                program("RecoveryFollowUp", RecoveryFollowUp::main),
                program("TrainingPayout", TrainingPayout::main));
    }

    private static Arguments program(String name, Consumer<String[]> main) {
        return Arguments.of(name, main);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    @ResourceLock(Resources.SYSTEM_OUT)
    void each_program_says_what_was_approved(String name, Consumer<String[]> main) throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            main.accept(new String[0]);
        } finally {
            System.setOut(console);
        }

        assertThat(said.toString(StandardCharsets.UTF_8).lines()).containsExactlyElementsOf(approved(name));
    }

    private static Iterable<String> approved(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ProgramsTest.class.getResourceAsStream(name + ".approved.txt"), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
