package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A checkup in a virtual machine of its own, with little heap. */
final class OwnVm {

    private OwnVm() {}

    /**
     * Runs a checkup that has findings.
     *
     * @param heap  the largest heap, such as {@code 256m}
     * @return the folder with the reports
     */
    static Path check(Path data, String heap, Path temp) throws IOException, InterruptedException {
        Path out = temp.resolve("out");
        Path log = temp.resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        DistrictCheckup.class.getName(),
                        data.toString(),
                        "--out",
                        out.toString(),
                        "--as-of",
                        "2026-06-30")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isEqualTo(1);
        return out;
    }
}
