package io.neikong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

class PolicyFileProperties {

    private static final byte[] VALID =
            Samples.json(Samples.everything().subList(0, 30)).getBytes(StandardCharsets.UTF_8);

    /** What stands in policy files, and what could break one. */
    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\u0000",
            "\\ud800",
            "null",
            "true",
            "-",
            "1e999999999",
            "0.1",
            "99999999999999999999",
            "\"value\"",
            "\"for\": \"J01\",",
            "\"2026-02-30\"",
            "\u0000",
            "\uFEFF",
            "区",
            "//");

    @Property(seed = "511", tries = 20_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void refuses_a_damaged_file_by_its_own_exception_or_reads_it(@ForAll Random random) {
        byte[] damaged = VALID;
        for (int i = random.nextInt(3); i >= 0; i--) {
            damaged = damaged(damaged, random);
        }

        try {
            Policy policy = Samples.read(damaged);
            assertThat(policy.overrides()).hasSizeLessThanOrEqualTo(60);
        } catch (PolicyFileException refused) {
            assertThat(refused.line()).isBetween(1, 100);
            assertThat(refused.column()).isPositive();
            assertThat(refused.getMessage()).doesNotContain("\n").hasSizeLessThan(1000);
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + random.nextInt(12));
        byte[] insert = switch (random.nextInt(4)) {
            case 0 -> new byte[0];
            case 1 -> new byte[] {(byte) random.nextInt(256)};
            case 2 -> Arrays.copyOfRange(bytes, end, Math.min(bytes.length, end + random.nextInt(400)));
            default -> TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
        };
        byte[] damaged = Arrays.copyOf(bytes, bytes.length - (end - at) + insert.length);
        System.arraycopy(insert, 0, damaged, at, insert.length);
        System.arraycopy(bytes, end, damaged, at + insert.length, bytes.length - end);
        return damaged;
    }
}
