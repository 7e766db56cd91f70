package io.neikong.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.neikong.policy.Layer;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InputsTest {

    /** A fact with everything that facts hold. */
    public record Fact(
            String id,
            @Nullable Instant at,
            LocalDate day,
            BigDecimal amount,
            Period period,
            Set<String> words,
            List<Part> parts) {
        /** A part of it. */
        public record Part(String name, boolean whole) {}

        boolean isNobodysBusiness() {
            return true;
        }
    }

    private static Fact fact(Set<String> words) {
        return new Fact(
                "F-1",
                Instant.parse("2026-06-30T01:00:00.000000001Z"),
                LocalDate.of(2026, 6, 30),
                new BigDecimal("1.50"),
                Period.workingDays(5),
                words,
                List.of(new Fact.Part("a", true)));
    }

    @Test
    void the_same_facts_have_the_same_digest_in_whatever_order_a_set_hands_them_out() {
        Set<String> one = new LinkedHashSet<>(List.of("x", "y", "z"));
        Set<String> other = new LinkedHashSet<>(List.of("z", "y", "x"));

        assertThat(Inputs.of(Policy.builtIn(), fact(one))).isEqualTo(Inputs.of(Policy.builtIn(), fact(other)));
    }

    @Test
    @SuppressWarnings("NullAway")
    void refuses_a_fact_that_is_not_there() {
        assertThatNullPointerException()
                .isThrownBy(() -> Inputs.of(Policy.builtIn(), "a", null))
                .withMessage("each of the facts");
    }

    @Test
    void the_digest_is_the_one_of_yesterday() {
        assertThat(Inputs.of(Policy.builtIn(), fact(Set.of("x", "y"))).facts())
                .isEqualTo("sha256:6fa09388a2b0b8bf484078da4a679a65df2a49e6278baad66dec69ed1cdb02b1");
    }

    @Test
    void each_difference_in_a_fact_makes_another_digest() {
        Fact fact = fact(Set.of("x"));
        List<Object> others = new ArrayList<>(List.of(
                new Fact("F-2", fact.at(), fact.day(), fact.amount(), fact.period(), fact.words(), fact.parts()),
                new Fact("F-1", null, fact.day(), fact.amount(), fact.period(), fact.words(), fact.parts()),
                new Fact(
                        "F-1",
                        fact.at(),
                        fact.day().plusDays(1),
                        fact.amount(),
                        fact.period(),
                        fact.words(),
                        fact.parts()),
                new Fact(
                        "F-1",
                        fact.at(),
                        fact.day(),
                        new BigDecimal("1.51"),
                        fact.period(),
                        fact.words(),
                        fact.parts()),
                new Fact(
                        "F-1",
                        fact.at(),
                        fact.day(),
                        fact.amount(),
                        Period.calendarDays(5),
                        fact.words(),
                        fact.parts()),
                new Fact("F-1", fact.at(), fact.day(), fact.amount(), fact.period(), Set.of("y"), fact.parts()),
                new Fact("F-1", fact.at(), fact.day(), fact.amount(), fact.period(), fact.words(), List.of())));

        others.add(fact);

        assertThat(others.stream().map(one -> Inputs.of(Policy.builtIn(), one)).distinct())
                .hasSize(others.size());
    }

    @Test
    void an_override_makes_another_policy() {
        Policy other = Policy.of(List.of(new PolicyOverride<>(
                Parameters.NOTICE_WINDOW,
                Layer.DISTRICT,
                null,
                Period.workingDays(7),
                "D-1",
                "author",
                "approver",
                LocalDate.of(2026, 1, 1),
                null,
                LocalDate.of(2026, 1, 1))));

        assertThat(Inputs.of(other).policy())
                .isNotEqualTo(Inputs.of(Policy.builtIn()).policy());
        assertThat(Inputs.of(other).facts())
                .isEqualTo(Inputs.of(Policy.builtIn()).facts());
    }

    @Test
    void what_cannot_be_written_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Inputs.of(Policy.builtIn(), new Object()));
    }
}
