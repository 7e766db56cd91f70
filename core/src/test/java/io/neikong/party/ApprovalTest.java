package io.neikong.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.party.Approval.Standing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalTest {

    private static final Instant ACT = Instant.parse("2026-03-05T12:00:00Z");

    /** Seconds before (negative) or after the act; empty if not recorded. */
    @ParameterizedTest
    @CsvSource({
        "-1, -1, BEFORE",
        "0, 0, BEFORE",
        "-1, , BEFORE",
        "-1, 0, BEFORE",
        "-1, 1, BACKDATED",
        "0, 1, BACKDATED",
        "1, 1, AFTER",
        "1, -1, AFTER",
        "1, , AFTER",
        ", 0, BEFORE",
        ", 1, UNDATED",
        ", , UNDATED",
    })
    void stands_to_the_act_by_what_was_claimed_and_what_was_recorded(
            @Nullable Integer claimed, @Nullable Integer recorded, Standing standing) {
        assertThat(new Approval("head", at(claimed), at(recorded)).standing(ACT))
                .isEqualTo(standing);
    }

    @Test
    void an_approval_by_nobody_is_refused() {
        for (String blank : new String[] {"", " ", "\u3000"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Approval(blank, ACT, ACT))
                    .withMessage("approver must not be blank");
        }
        assertThat(new Approval(" head", ACT, ACT).approver()).isEqualTo(" head");
    }

    private static @Nullable Instant at(@Nullable Integer seconds) {
        return seconds == null ? null : ACT.plusSeconds(seconds);
    }
}
