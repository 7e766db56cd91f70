package io.neikong.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final Surroundings WHERE = new Surroundings(
            "2026-03-05", "Some processor", 2, 24, "Linux amd64", 0.1, Map.of("JMH", "1.37", "Drools", "10.2.0"));

    @TempDir
    private Path folder;

    @Test
    void shows_each_way_with_its_median_and_its_ratio_the_fastest_first() throws IOException {
        results("grant", result("hibernateValidator", 600, 500, 9000), result("limit", 20, 19, 30));

        assertThat(Report.page(folder, Question.ALL)).contains("""

                        2026-03-05, Some processor, 2 processors, 24 GiB, Linux amd64, Drools 10.2.0, JMH 1.37, Some VM 17.

                        ## May somebody get one more permission? 10,000 users

                        | way | median | least to most | unit | × `limit` | B/op |
                        | --- | ---: | ---: | --- | ---: | ---: |
                        | `limit` | 20.0 | 19.0 to 30.0 | ns/op | 1.00 | 0 |
                        | `hibernateValidator` | 600 | 500 to 9,000 | ns/op | 30.0 | 0 |

                        The names of the person""", """

                        Rounds: 2; iterations: 10; `-Xms2g -Xmx2g`; load of the machine before: 0.1.
                        """).doesNotContain("Full scan");
    }

    @Test
    void shows_a_counter_where_that_is_the_answer() throws IOException {
        results("heap-1m", result("mapOfSets", 1, 1, 1), result("numbered", 1, 1, 1));

        assertThat(Report.page(folder, Question.ALL))
                .contains("| `mapOfSets` | 400 | 399 to 401 | megabytes | 1.00 |  |");
    }

    @Test
    void shows_time_and_bytes_for_each_row_where_that_is_the_question() throws IOException {
        results("checkup", result("loop", 17, 16, 18).replace("ns/op", "ms/op").replace("0.01", "4510000"));

        assertThat(Report.page(folder, Question.ALL))
                .contains("| B/row |", "| `loop` | 170 | 160 to 180 | ns/row | 1.00 | 45 |");
    }

    @Test
    void shows_how_something_grows_in_a_table_and_a_plot() throws IOException {
        Growth growth = Growth.ALL.get(0);
        results(
                growth.question().id(),
                result("loop", 1, 1, 1, "10000"),
                result("loop", 12.5, 1, 1, "100000"),
                result("oneThread", 2, 1, 1, "10000"));
        GrowthSection section = GrowthSection.of(
                growth,
                new JsonMapper().readTree(folder.resolve("growth-facts.json").toFile()));

        section.draw(folder.resolve("images"));

        assertThat(section.markdown()).isEqualTo("""
                ## A checkup of more and more vouchers, in 64 MB

                | way, ns/op | 10,000 | 100,000 | 1,000,000 | 10,000,000 |
                | --- | ---: | ---: | ---: | ---: |
                | `loop` | 1.00 | 12.5 |  |  |
                | `oneThread` | 2.00 |  |  |  |

                ![A checkup of more and more vouchers, in 64 MB](images/growth-facts.png)
                """);
        assertThat(ImageIO.read(folder.resolve("images/growth-facts.png").toFile())
                        .getWidth())
                .isEqualTo(800);
    }

    @Test
    void refuses_results_without_the_row_that_the_others_are_compared_with() throws IOException {
        results("grant", result("hibernateValidator", 600, 500, 9000));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.page(folder, Question.ALL))
                .withMessageStartingWith("grant must have a result of limit");
    }

    @Test
    void every_question_has_its_own_file_and_compares_with_a_method_of_its_benchmark() {
        List<Question> all = Stream.concat(
                        Question.ALL.stream(), Growth.ALL.stream().map(Growth::question))
                .toList();
        assertThat(all).extracting(Question::id).doesNotHaveDuplicates();
        assertThat(all)
                .allSatisfy(question -> assertThat(List.of(question.benchmark().getMethods()))
                        .extracting(java.lang.reflect.Method::getName)
                        .contains(question.against())
                        .containsAll(question.leftOut()));
    }

    @Test
    void knows_where_it_is() {
        Surroundings here = Surroundings.now();

        assertThat(here.processors()).isPositive();
        assertThat(here.versions()).containsKeys("Drools", "Hibernate Validator", "JMH", "Neikong", "RoaringBitmap");
        assertThat(here.versions().values()).allMatch(version -> version.matches("\\d+\\..*"));
    }

    private void results(String id, String... results) throws IOException {
        Files.writeString(folder.resolve(id + ".json"), "[" + String.join(",", results) + "]");
        new JsonMapper().writeValue(folder.resolve(id + ".surroundings.json").toFile(), WHERE);
    }

    /** As JMH writes it, as far as the page looks at it. */
    private static String result(String method, double median, double least, double most) {
        return result(method, median, least, most, "0");
    }

    private static String result(String method, double median, double least, double most, String facts) {
        return """
                {"benchmark": "io.neikong.Some.%s", "params": {"facts": "%s"}, "measurementIterations": 10,
                 "vmName": "Some VM", "vmVersion": "17", "jvmArgs": ["-Xms2g", "-Xmx2g"],
                 "primaryMetric": {"scoreUnit": "ns/op", "scorePercentiles": {"50.0": %4$s}, "rawData": [[%3$s, %4$s], [%5$s]]},
                 "secondaryMetrics": {
                   "gc.alloc.rate.norm": {"score": 0.01},
                   "megabytes": {"rawData": [[399, 401, 400]]}}}
                """.formatted(method, facts, least, median, most);
    }
}
