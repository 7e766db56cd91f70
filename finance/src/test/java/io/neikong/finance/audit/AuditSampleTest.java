package io.neikong.finance.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditSampleTest {

    private static final List<String> LIST = List.of("C", "B", "A", "丁");

    /** {@code printf '%s\n%s' 'seed 1' C | sha256sum} and so on. */
    @Test
    void draws_what_the_tools_of_a_shell_draw() {
        assertThat(new AuditSample("seed 1", 2).drawnFrom(LIST)).containsExactly("丁", "C");
        assertThat(new AuditSample("seed 1", 4).drawnFrom(LIST)).containsExactly("丁", "C", "B", "A");
        assertThat(AuditSample.listHash(LIST))
                .isEqualTo("d4f358483941b32bb5dda47c4d91e021ddbfca6db0cdbd4f2a10d45c7e99ee34");
    }

    @Test
    void the_order_of_the_list_does_not_matter() {
        List<String> items = IntStream.range(0, 200).mapToObj(n -> "item " + n).collect(Collectors.toList());
        List<String> drawn = new AuditSample("seed", 10).drawnFrom(items);
        String hash = AuditSample.listHash(items);
        for (int n = 0; n < 20; n++) {
            Collections.shuffle(items, new Random(n));

            assertThat(new AuditSample("seed", 10).drawnFrom(items)).isEqualTo(drawn);
            assertThat(AuditSample.listHash(items)).isEqualTo(hash);
        }
    }

    @Test
    void a_larger_sample_holds_the_smaller_one_and_no_more_than_the_list() {
        List<String> items = IntStream.range(0, 50).mapToObj(n -> "item " + n).toList();
        for (int size = 0; size < 60; size++) {
            List<String> drawn = new AuditSample("seed", size).drawnFrom(items);

            assertThat(drawn).hasSize(Math.min(size, 50)).doesNotHaveDuplicates();
            assertThat(new AuditSample("seed", size + 1).drawnFrom(items).subList(0, drawn.size()))
                    .isEqualTo(drawn);
        }
    }

    @Test
    void another_seed_draws_another_sample_and_each_item_has_its_chance() {
        List<String> items = IntStream.range(0, 20).mapToObj(n -> "item " + n).toList();
        int[] drawn = new int[20];
        for (int seed = 0; seed < 2000; seed++) {
            for (String item : new AuditSample("seed " + seed, 5).drawnFrom(items)) {
                drawn[items.indexOf(item)]++;
            }
        }

        assertThat(IntStream.of(drawn).boxed()).allMatch(times -> times > 400 && times < 600);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\nb", "a\rb"})
    void what_is_no_line_of_text_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AuditSample(text, 1))
                .withMessageContaining("seed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuditSample.listHash(List.of(text)))
                .withMessageContaining("item");
    }

    @Test
    void an_item_twice_and_a_negative_size_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AuditSample("seed", 1).drawnFrom(List.of("A", "A")))
                .withMessageContaining("A occurs twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AuditSample("seed", -1))
                .withMessageContaining("-1");
    }
}
