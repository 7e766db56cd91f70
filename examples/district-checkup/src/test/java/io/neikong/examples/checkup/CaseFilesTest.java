package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Streams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the steps of a case say about those who review it and those who should have been on leave. */
class CaseFilesTest {

    @TempDir
    private Path temp;

    @BeforeEach
    void write_the_steps() throws IOException {
        Files.createDirectories(temp.resolve("data"));
        write(
                "accounts.csv",
                "account,person,system,kind,from,to",
                "a1,p1,SUB,personal,2025-01-01,",
                "a2,p2,SUB,personal,2025-01-01,");
        write(
                "steps.csv",
                "case,step,account,at,kind,on_behalf_of,action",
                "c1,acceptance,a1,2025-03-03T09:00:00,person,p3,",
                "c1,payment list,a2,2025-03-04T09:00:00,system,,");
    }

    @Test
    void neither_a_deputy_nor_the_one_he_acted_for_reviews_the_case() throws IOException {
        write(
                "case_reviews.csv",
                "review,case,reviewer,reviewed_at",
                "r1,c1,p1,2025-06-01T09:00:00",
                "r2,c1,p2,2025-06-01T09:00:00",
                "r3,c1,p3,2025-06-01T09:00:00");

        assertThat(findings()).containsExactly("ROT-006 breach r1", "ROT-006 breach r3");
    }

    @Test
    void whoever_did_a_step_on_leave_had_no_leave_but_what_the_system_did_is_nobodys() throws IOException {
        write(
                "forced_leave.csv",
                "person,year,from,to",
                "p1,2025,2025-03-03,2025-03-08",
                "p2,2025,2025-03-03,2025-03-08");

        assertThat(findings()).containsExactly("ROT-007 breach p1");
    }

    private List<String> findings() throws IOException {
        Run run = Run.of(temp.resolve("data"), temp.resolve("out"), "--as-of", "2026-12-31");
        return Streams.stream(run.report().get("findings")).map(Run::line).toList();
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(temp.resolve("data").resolve(file), List.of(lines));
    }
}
