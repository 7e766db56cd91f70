package io.neikong.separation;

import static io.neikong.separation.SodRule.RELATIVES_IN_SEPARATE_POSTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.party.Assignment;
import io.neikong.party.Post;
import io.neikong.separation.PostsApart.Ground;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RelativesInSeparatePostsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final RelativesInSeparatePosts CONTROL = new RelativesInSeparatePosts(List.of(
            new PostsApart("office", "head", "finance", "chief", Ground.UNIT_HEAD_AND_CHIEF_ACCOUNTANT),
            new PostsApart("finance", "chief", "finance", "cashier", Ground.CHIEF_ACCOUNTANT_AND_CASHIER),
            new PostsApart("street", "clerk", "street", "clerk", Ground.SAME_SUPERIOR)));

    @Test
    void relatives_in_two_posts_that_are_set_apart_are_a_breach() {
        Finding breach = onlyFinding(examine(
                held("a", "finance", "chief", "2024-01-01", null),
                held("b", "finance", "cashier", "2025-02-03", null)));

        assertThat(breach.rule()).isEqualTo(RELATIVES_IN_SEPARATE_POSTS);
        assertThat(breach.kind()).isEqualTo(Finding.Kind.BREACH);
        assertThat(breach.subject()).isEqualTo("a");
        assertThat(breach.persons()).containsExactly("a", "b");
        assertThat(breach.happenedOn()).isEmpty();
        assertThat(breach.message(Locale.ENGLISH))
                .isEqualTo("Relatives held two posts at the same time that relatives must not hold. Persons: a, b;"
                        + " posts: finance/chief and finance/cashier; ground: head of the accounting and its cashier;"
                        + " both held since: 2025-02-03.");
    }

    @Test
    void it_does_not_matter_who_holds_which_post_and_who_is_named_first() {
        Assignment chief = held("b", "finance", "chief", "2024-01-01", null);
        Assignment head = held("a", "office", "head", "2024-01-01", null);

        assertThat(CONTROL.examine(new RelatedStaff("b", "a", List.of(chief, head), AS_OF)))
                .isEqualTo(CONTROL.examine(new RelatedStaff("a", "b", List.of(head, chief), AS_OF)));
        assertThat(examine(head, chief).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void two_relatives_side_by_side_under_one_superior_are_a_breach() {
        assertThat(examine(
                                held("a", "street", "clerk", "2024-01-01", null),
                                held("b", "street", "clerk", "2024-01-01", null))
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void other_posts_and_posts_of_the_same_name_in_another_unit_do_no_harm() {
        assertThat(examine(
                                held("a", "finance", "chief", "2024-01-01", null),
                                held("b", "street", "cashier", "2024-01-01", null))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void one_person_in_both_posts_is_another_matter() {
        assertThat(examine(
                                held("a", "finance", "chief", "2024-01-01", null),
                                held("a", "finance", "cashier", "2024-01-01", null),
                                held("b", "street", "driver", "2024-01-01", null))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @EnumSource
    void every_capacity_counts_alike(Assignment.Kind kind) {
        assertThat(examine(
                                held("a", "finance", "chief", "2024-01-01", null),
                                new Assignment(
                                        "b",
                                        new Post("cashier", "finance", null),
                                        kind,
                                        days("2026-06-29", "2026-06-30")))
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @ParameterizedTest(name = "{0} to {1} next to {2} to {3}: {4}")
    @CsvSource({
        "2024-01-01, 2025-01-01, 2025-01-01, 2026-01-01, SATISFIED", // one hands over on the day on which the other
        // begins
        "2024-01-01, 2025-01-01, 2024-12-31, 2026-01-01, VIOLATED",
        "2024-01-01, , 2026-06-30, , VIOLATED", // begins on the day judged on
        "2024-01-01, , 2026-07-01, , SATISFIED", // begins on the day after
        ", , 2024-01-01, , VIOLATED", // whenever it began, it goes on
        ", 2025-01-01, 2024-01-01, 2026-01-01, VIOLATED", // held on the last day at least
        ", 2025-01-01, 2024-01-01, 2024-12-31, UNDETERMINED", // nobody knows whether they met
        ", 2025-01-01, 2025-01-01, , SATISFIED",
        ", , 2024-01-01, 2025-01-01, UNDETERMINED",
        ", 2025-01-01, , 2025-01-01, VIOLATED",
        ", 2025-01-01, , 2024-01-01, UNDETERMINED",
    })
    void times_are_half_open_and_an_unknown_start_is_no_excuse(
            @Nullable String from,
            @Nullable String to,
            @Nullable String otherFrom,
            @Nullable String otherTo,
            Verdict verdict) {
        assertThat(examine(held("a", "finance", "chief", from, to), held("b", "finance", "cashier", otherFrom, otherTo))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void two_overlaps_of_the_same_two_posts_are_one_finding_from_the_first_day_on() {
        Finding breach = onlyFinding(examine(
                held("a", "finance", "chief", "2024-01-01", null),
                held("b", "finance", "cashier", "2025-02-03", "2025-03-01"),
                held("b", "finance", "cashier", "2024-05-06", "2024-07-01")));

        assertThat(breach.evidence().get("since").map(Evidence.Value::toString)).contains("2024-05-06");
    }

    @Test
    void different_posts_are_different_findings() {
        Outcome outcome = examine(
                held("a", "finance", "chief", "2024-01-01", null),
                held("b", "finance", "cashier", "2025-02-03", null),
                held("b", "office", "head", null, "2025-02-03"));

        assertThat(outcome.findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.BREACH, Finding.Kind.BREACH);
        assertThat(outcome.findings()).extracting(Finding::id).doesNotHaveDuplicates();
    }

    @Test
    void is_not_applicable_if_one_of_the_two_holds_no_post() {
        assertThat(examine(held("a", "finance", "chief", "2024-01-01", null)).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void refuses_two_posts_that_are_given_twice_and_somebody_who_is_his_own_relative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RelativesInSeparatePosts(List.of(
                        new PostsApart("u", "p", "v", "q", Ground.DIRECT_SUPERIOR),
                        new PostsApart("v", "q", "u", "p", Ground.LEADER_AND_OVERSIGHT))))
                .withMessageStartingWith("two posts must be set apart once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RelatedStaff("a", "a", List.of(), AS_OF))
                .withMessage("person and relative must differ, but both were a");
    }

    private static Outcome examine(Assignment... held) {
        return CONTROL.examine(new RelatedStaff("a", "b", List.of(held), AS_OF));
    }

    private static Assignment held(
            String person, String unit, String post, @Nullable String from, @Nullable String to) {
        return new Assignment(person, new Post(post, unit, null), Assignment.Kind.REGULAR, days(from, to));
    }

    private static Validity days(@Nullable String from, @Nullable String to) {
        return Validity.ofDays(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private static Finding onlyFinding(Outcome outcome) {
        assertThat(outcome.findings()).hasSize(1);
        return outcome.findings().get(0);
    }
}
