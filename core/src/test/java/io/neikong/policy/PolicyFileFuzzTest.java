package io.neikong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;

/**
 * Whatever bytes a policy file holds, it is read or refused by the one documented exception. Run with
 * {@code JAZZER_FUZZ=1 mvn -pl core test -Dtest=PolicyFileFuzzTest} this looks for such bytes for a minute; otherwise it
 * only tries those that were found before.
 */
class PolicyFileFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void any_bytes_are_read_or_refused_with_their_place(byte[] bytes) {
        try {
            assertThat(PolicyFile.read("policy.json", new ByteArrayInputStream(bytes))
                            .overrides())
                    .hasSizeLessThanOrEqualTo(PolicyFile.MOST_OVERRIDES);
        } catch (PolicyFileException refused) {
            assertThat(refused.line()).isPositive();
            assertThat(refused.column()).isPositive();
        }
    }
}
