package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five million payments in any order are searched for duplicates and for subsidies that come together, with 2 GB of heap. */
class MillionPaymentsTest {

    private static final int PAYMENTS = 5_000_000;

    @TempDir
    private Path temp;

    @Test
    void fit_into_two_gigabytes() throws IOException, InterruptedException {
        Path log = temp.resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PaymentScan.class.getName(),
                        Integer.toString(PAYMENTS))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        int wrong = PAYMENTS / 4 / PaymentScan.ONE_IN;
        int first = (wrong + 2) / 3;
        int second = (wrong + 1) / 3;
        int third = wrong / 3;
        assertThat(Files.readString(log).strip())
                .isEqualTo("{POL-004=%d, POL-006=%d, POL-007=%d, RCV-001=%d}".formatted(second, third, third, first));
    }
}
