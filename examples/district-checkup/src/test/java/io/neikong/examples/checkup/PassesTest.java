package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 100, 1_000_000})
    void bring_the_rows_of_each_key_together_in_any_number_of_passes(long bytesAtOnce) throws IOException {
        StringBuilder text = new StringBuilder("account,terminal,logged_in_at,logged_out_at\n");
        for (int i = 0; i < 60; i++) {
            text.append("a%d,t%d,,\n".formatted(i % 7, i));
        }
        Files.writeString(folder.resolve("sessions.csv"), text);

        Map<String, List<String>> grouped = groups(bytesAtOnce);

        assertThat(grouped).hasSize(7);
        assertThat(grouped.get("a3")).containsExactly("t3", "t10", "t17", "t24", "t31", "t38", "t45", "t52", "t59");
        assertThat(grouped.values().stream().mapToInt(List::size).sum()).isEqualTo(60);
    }

    @Test
    void leave_out_rows_without_a_key_and_an_absent_file() throws IOException {
        assertThat(groups(100)).isEmpty();

        Files.writeString(
                folder.resolve("sessions.csv"), "account,terminal,logged_in_at,logged_out_at\na1,t1,,\n,t2,,\n");

        assertThat(groups(100)).containsOnlyKeys("a1");
    }

    private Map<String, List<String>> groups(long bytesAtOnce) {
        return new Passes(new DataFolder(folder, false), Table.SESSIONS, bytesAtOnce)
                .grouped(row -> row.text("account"), row -> row.required("terminal"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
