package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the application adds to the page of a checkup: units, conflicts, rotation, and the report before. */
class ReportPageTest {

    @TempDir
    private Path temp;

    @BeforeEach
    void threePersonsHoldWhatMustNotComeTogether() throws IOException {
        Files.createDirectory(temp.resolve("data"));
        write("accounts.csv", """
                account,person,system,kind,from,to
                a1,p1,s,personal,,
                a2,p2,s,personal,,
                a3,p3,s,personal,,
                """);
        write("grants.csv", """
                grant,account,role,permission,from,to
                g1,a1,,pay,,
                g2,a1,,approve,,
                g3,a2,,pay,,
                g4,a2,,approve,,
                g5,a3,,pay,,
                g6,a3,,approve,,
                """);
        write("conflicts.json", "[{\"id\": \"C1\", \"members\": [\"pay\", \"approve\"]}]");
        write("assignments.csv", """
                person,unit,post,post_class,kind,from,to
                p1,ST01,desk,GENERAL,regular,2026-01-01,2026-06-01
                p1,ST02,desk,GENERAL,regular,2026-06-01,
                p2,ST02,desk,GENERAL,regular,2026-01-01,
                p2,ST03,desk,GENERAL,part_time,2026-01-01,
                """);
    }

    @Test
    void counts_the_pairs_that_are_held_together() throws IOException {
        String page = page(run());

        assertThat(page)
                .contains("<th scope=\"row\"><bdi>approve</bdi></th><td class=\"shade5\">3</td>")
                .doesNotContain("<th scope=\"row\"><bdi>pay</bdi></th>");
    }

    @Test
    void takes_the_unit_of_the_day_and_none_where_there_are_several_or_none() throws IOException {
        String page = page(run());

        assertThat(page)
                .containsPattern(">p1</th><td>.*?</td><td>p1</td><td>ST02</td>")
                .containsPattern(">p2</th><td>.*?</td><td>p2</td><td></td>")
                .containsPattern(">p3</th><td>.*?</td><td>p3</td><td></td>");
        assertThat(page)
                .contains("<th scope=\"row\"><bdi>ST02</bdi></th>")
                .doesNotContain("<bdi>ST01</bdi>", "<bdi>ST03</bdi>");
    }

    @Test
    void looks_ahead_as_far_as_the_forecast_and_half_a_year_without_one() throws IOException {
        assertThat(page(run())).contains("轮岗到期预测（180 天内）");
        assertThat(page(run("--forecast", "30"))).contains("轮岗到期预测（30 天内）", "Rotation forecast (next 30 days)");
    }

    @Test
    void compares_with_the_report_that_it_replaces() throws IOException {
        Path report = run().folder().resolve("report.json");
        assertThat(page(run())).doesNotContain("id=\"trend\"");
        write("conflicts.json", "[{\"id\": \"C2\", \"members\": [\"pay\", \"approve\"]}]");

        Run again = run("--previous", report.toString());

        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(page(again).replaceAll("<td class=\"number( zero)?\">(\\d+)</td>", "|$2"))
                .contains("id=\"trend\"")
                .contains("Incompatible posts kept apart</span></th>|3|3|0|3|0|0|3");
    }

    @Test
    void refuses_what_is_no_report_and_a_report_of_a_later_day_and_writes_nothing() throws IOException {
        Path broken = Files.writeString(temp.resolve("broken.json"), "{\n  \"asOf\": 7\n}");
        Path later = Files.writeString(
                temp.resolve("later.json"), "{\"asOf\": \"2026-07-01\", \"coverage\": [], \"findings\": []}");

        Run first = run("--previous", broken.toString());
        Run second = run("--previous", later.toString());

        assertThat(first.exitCode()).isEqualTo(2);
        assertThat(first.err().strip()).isEqualTo(broken + ":2:11: expected a date like 2026-06-30, but was 7");
        assertThat(second.exitCode()).isEqualTo(2);
        assertThat(second.err().strip())
                .isEqualTo("--previous: expected a report of a day not after 2026-06-30, but " + later
                        + " is of 2026-07-01");
        assertThat(first.folder()).doesNotExist();
    }

    private Run run(String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "--as-of";
        all[1] = "2026-06-30";
        System.arraycopy(options, 0, all, 2, options.length);
        return Run.of(temp.resolve("data"), temp.resolve("out"), all);
    }

    private static String page(Run run) throws IOException {
        return Files.readString(run.folder().resolve("report.html"));
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(temp.resolve("data").resolve(file), content);
    }
}
