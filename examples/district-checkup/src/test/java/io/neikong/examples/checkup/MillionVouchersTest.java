package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million vouchers go through the controls of one row, and their numbers through theirs, with 256 MB of heap. */
class MillionVouchersTest {

    private static final int VOUCHERS = 1_000_000;
    private static final int ONE_IN = 100_000;
    private static final int LEDGERS = 20;

    @TempDir
    private Path temp;

    @Test
    void fit_into_256_megabytes() throws IOException, InterruptedException {
        Path data = Files.createDirectory(temp.resolve("data"));
        writeVouchers(data.resolve("vouchers.csv"));
        Files.writeString(data.resolve("ledger_duties.csv"), """
                ledger,duty,person,from,to
                L0,chief_accountant,P4,2025-01-01,
                L0,bookkeeper,P3,2025-01-01,
                L0,reviewer,P3,2025-01-01,
                """);
        Path out = OwnVm.check(data, "256m", temp);

        assertThat(new ObjectMapper()
                        .readTree(out.resolve("report.json").toFile())
                        .get("findings")
                        .findValuesAsText("rule"))
                .hasSize(1 + 2 * VOUCHERS / ONE_IN + 1)
                .startsWith("ACC-001", "ACC-002")
                .endsWith("VCH-003", "VCH-006");
    }

    private static void writeVouchers(Path file) throws IOException {
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write(String.join(",", Table.VOUCHERS.required()) + ",number,type,dated_on\n");
            for (int i = 0; i < VOUCHERS; i++) {
                String reviewer = i % ONE_IN == 0 ? "P1" : "P2";
                String words = i % ONE_IN == 1 ? "人民币壹仟元整" : "人民币壹佰元整";
                int number = i == VOUCHERS - 1 ? VOUCHERS : i / LEDGERS + 1;
                csv.write(String.join(
                        ",",
                        List.of(
                                "V" + i,
                                "L" + i % LEDGERS,
                                "P1",
                                "2026-03-02T09:00:00",
                                reviewer,
                                "2026-03-02T10:00:00",
                                "P3",
                                "2026-03-02T11:00:00",
                                "P4",
                                "100.00",
                                words,
                                "1",
                                "posted",
                                Integer.toString(number),
                                "记",
                                "2026-03-02")));
                csv.write("\n");
            }
        }
    }
}
