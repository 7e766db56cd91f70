package io.neikong.finance.accounting;

import static io.neikong.finance.accounting.AccountingRule.NOT_ALL_IN_ONE_HAND;
import static io.neikong.finance.accounting.AccountingRule.VOUCHER_DUTIES_SEPARATED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.control.Waiver;
import io.neikong.control.Waivers;
import io.neikong.finance.accounting.VoucherDuties.Paid;
import io.neikong.finance.accounting.VoucherDuties.Posted;
import io.neikong.finance.accounting.VoucherDuties.Prepared;
import io.neikong.finance.accounting.VoucherDuties.Reviewed;
import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.party.Account;
import io.neikong.party.Identities;
import io.neikong.separation.Step.Actor;
import io.neikong.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VoucherDutiesSeparatedTest {

    @Test
    void clause_4_1_different_persons_are_in_order() {
        assertThat(pairwise(posted("chief", "books", "review", "prepare", "cash")))
                .isSatisfied()
                .examined(VOUCHER_DUTIES_SEPARATED, NOT_ALL_IN_ONE_HAND);
    }

    @Test
    void who_prepared_a_voucher_may_post_it() {
        assertThat(pairwise(posted("chief", "books", "review", "books", "cash")))
                .isSatisfied();
    }

    @Test
    void the_chief_accountant_may_prepare_and_the_cashier_may_post() {
        assertThat(pairwise(posted("chief", "cash", "review", "chief", "cash"))).isSatisfied();
    }

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}, {4}: {5}")
    @CsvSource({
        "an, an, review, prepare, cash, 'chiefAccountant, bookkeeper'",
        "an, books, an, prepare, cash, 'chiefAccountant, reviewer'",
        "chief, an, an, prepare, cash, 'bookkeeper, reviewer'",
        "chief, books, an, an, cash, 'reviewer, preparer'",
        "chief, books, an, prepare, an, 'reviewer, cashier'",
        "chief, an, an, an, an, 'bookkeeper, reviewer, preparer, cashier'",
    })
    void one_person_with_duties_that_exclude_each_other_is_a_breach(
            String chief, String bookkeeper, String reviewer, String preparer, String cashier, String duties) {
        assertThat(pairwise(posted(chief, bookkeeper, reviewer, preparer, cashier)))
                .isViolatedBy(VOUCHER_DUTIES_SEPARATED)
                .finding(VOUCHER_DUTIES_SEPARATED)
                .concerns("an")
                .shows("duties", "[" + duties + "]");
    }

    @Test
    void says_who_did_what() {
        assertThat(pairwise(posted("chief", "an", "an", "prepare", null)))
                .finding(VOUCHER_DUTIES_SEPARATED)
                .says(Locale.CHINESE, "同一人在同一张记账凭证上办理了须相互分离的事项。凭证：voucher；人员：an；担任：记账人、审核人。")
                .says(
                        Locale.ENGLISH,
                        "One person did things on the same voucher that must be done by different persons."
                                + " Voucher: voucher; person: an; acted as: bookkeeper, reviewer.");
    }

    @Test
    void two_persons_with_duties_that_exclude_each_other_are_two_breaches() {
        assertThat(pairwise(posted("an", "an", "bo", "bo", null)))
                .isViolatedBy(VOUCHER_DUTIES_SEPARATED, VOUCHER_DUTIES_SEPARATED);
    }

    @Test
    void the_head_who_reviews_and_posts_breaks_both_rules() {
        VoucherDuties alone = posted("an", "an", "an", "prepare", null);

        assertThat(pairwise(alone)).isViolatedBy(VOUCHER_DUTIES_SEPARATED, NOT_ALL_IN_ONE_HAND);
        assertThat(notAllSame(alone)).isViolatedBy(NOT_ALL_IN_ONE_HAND).examined(NOT_ALL_IN_ONE_HAND);
    }

    @Test
    void one_person_with_two_log_ins_is_one_person() {
        Instant posted = Instant.parse("2026-03-05T10:00:00+08:00");
        Identities identities = Identities.of(List.of(
                new Account("wang01", "FMS", Account.Kind.PERSONAL, "P-wang", Validity.ALWAYS),
                new Account("wang02", "FMS", Account.Kind.PERSONAL, "P-wang", Validity.ALWAYS)));

        assertThat(pairwise(posted(
                        "chief",
                        identities.personOf("FMS", "wang01", posted).orElse(null),
                        identities.personOf("FMS", "wang02", posted).orElse(null),
                        "prepare",
                        null)))
                .isViolatedBy(VOUCHER_DUTIES_SEPARATED)
                .finding(VOUCHER_DUTIES_SEPARATED)
                .concerns("P-wang");
    }

    @Test
    void two_persons_of_the_same_name_are_two_persons() {
        assertThat(pairwise(posted("chief", "P-0017", "P-0018", "prepare", null)))
                .isSatisfied();
    }

    @Test
    void the_system_as_reviewer_is_a_review_by_nobody() {
        VoucherDuties passed = passedBySystem(posted("chief", "books", null, "prepare", null));

        assertThat(pairwise(passed))
                .isViolatedBy(VOUCHER_DUTIES_SEPARATED)
                .finding(VOUCHER_DUTIES_SEPARATED)
                .concerns()
                .says(Locale.CHINESE, "记账凭证未经人工审核即已记账。凭证：voucher；审核方式：系统自动通过，无人审核。")
                .says(
                        Locale.ENGLISH,
                        "No person reviewed the voucher before it was posted."
                                + " Voucher: voucher; review: passed by the system, by no person.");
    }

    @Test
    void the_system_passing_under_the_name_of_the_preparer_is_one_breach_and_not_his_review() {
        assertThat(pairwise(passedBySystem(posted("chief", "books", "prepare", "prepare", null))))
                .isViolatedBy(VOUCHER_DUTIES_SEPARATED)
                .finding(VOUCHER_DUTIES_SEPARATED)
                .shows("review", "bySystem");
    }

    @Test
    void a_review_by_the_system_leaves_open_whether_one_hand_did_all() {
        assertThat(notAllSame(passedBySystem(posted("an", "an", "bo", null, null))))
                .isUndeterminedBy(NOT_ALL_IN_ONE_HAND)
                .finding(NOT_ALL_IN_ONE_HAND)
                .shows("missing", "[reviewer]");
        assertThat(notAllSame(passedBySystem(posted("an", "bo", "an", null, null))))
                .isSatisfied();
    }

    @Test
    void a_draft_passed_by_the_system_may_still_be_reviewed() {
        assertThat(pairwise(passedBySystem(voucher(Status.DRAFT, null, null, null, "prepare", null))))
                .isNotApplicable();
    }

    @Test
    void a_batch_review_that_covers_own_vouchers_is_a_breach_on_those() {
        List<VoucherDuties> batch = List.of(
                posted("chief", "books", "an", "bo", null),
                posted("chief", "books", "an", "an", null),
                posted("chief", "books", "an", "cai", null));

        Assertions.assertThat(batch)
                .extracting(voucher -> pairwise(voucher).verdict())
                .containsExactly(Verdict.SATISFIED, Verdict.VIOLATED, Verdict.SATISFIED);
    }

    @Test
    void an_acting_head_counts_like_the_head() {
        VoucherDuties signedByTheDeputy = posted("deputy", "deputy", "review", "prepare", null);

        assertThat(pairwise(signedByTheDeputy))
                .isViolatedBy(VOUCHER_DUTIES_SEPARATED)
                .finding(VOUCHER_DUTIES_SEPARATED)
                .concerns("deputy")
                .shows("duties", "[chiefAccountant, bookkeeper]");
    }

    @Test
    void two_accountants_with_an_approved_exception_and_a_review_from_outside_are_excused_in_pairs_only() {
        Waivers waivers =
                Waivers.of(Waiver.of("W-2026-03", Waiver.Scope.of("ACC-002").forPersons("an"))
                        .withReason("two accountants only")
                        .withApplicant("head of finance")
                        .withApprover("director")
                        .withCompensatingControl("each month all vouchers are reviewed by the audit office")
                        .withValidity(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))
                        .withRecordedAt(Instant.parse("2026-01-01T09:00:00+08:00")));
        LocalDate asOf = LocalDate.of(2026, 6, 30);
        Outcome two = pairwise(posted("an", "an", "bo", "an", null));
        Outcome all = pairwise(posted("an", "an", "an", "bo", null));

        Assertions.assertThat(waivers.apply(two, asOf).verdict()).isEqualTo(Verdict.WAIVED);
        Outcome excused = waivers.apply(all, asOf);
        Assertions.assertThat(excused.verdict()).isEqualTo(Verdict.VIOLATED);
        Assertions.assertThat(excused.findings())
                .filteredOn(finding -> finding.rule() == NOT_ALL_IN_ONE_HAND)
                .allMatch(finding -> finding.isOpen());
    }

    @Test
    void two_duties_in_one_hand_are_allowed_where_only_all_three_must_not_be() {
        assertThat(notAllSame(posted("an", "an", "bo", "bo", "cash"))).isSatisfied();
    }

    @Test
    void what_a_posted_voucher_lacks_is_one_gap() {
        assertThat(pairwise(posted(null, null, "review", null, null)))
                .isUndeterminedBy(VOUCHER_DUTIES_SEPARATED)
                .finding(VOUCHER_DUTIES_SEPARATED)
                .shows("missing", "[chiefAccountant, bookkeeper, preparer]");
    }

    @Test
    void a_voucher_that_moves_no_money_needs_no_cashier() {
        assertThat(pairwise(posted("chief", "books", "review", "prepare", null)))
                .isSatisfied();
    }

    @Test
    void what_is_missing_does_not_hide_a_breach() {
        assertThat(pairwise(posted(null, "an", "an", "prepare", null)))
                .found(List.of(VOUCHER_DUTIES_SEPARATED), List.of(VOUCHER_DUTIES_SEPARATED));
    }

    @Test
    void a_missing_person_is_no_gap_where_two_known_ones_already_differ() {
        assertThat(notAllSame(posted("an", null, "bo", null, null))).isSatisfied();
    }

    @Test
    void a_missing_person_is_a_gap_where_the_known_ones_are_the_same() {
        assertThat(notAllSame(posted("an", null, "an", null, null)))
                .isUndeterminedBy(NOT_ALL_IN_ONE_HAND)
                .finding(NOT_ALL_IN_ONE_HAND)
                .shows("missing", "[bookkeeper]");
    }

    @Test
    void a_cashier_who_reviews_breaks_the_law_in_either_reading() {
        assertThat(notAllSame(posted("chief", "books", "an", "prepare", "an")))
                .isViolatedBy(VOUCHER_DUTIES_SEPARATED)
                .examined(VOUCHER_DUTIES_SEPARATED, NOT_ALL_IN_ONE_HAND)
                .finding(VOUCHER_DUTIES_SEPARATED)
                .shows("duties", "[reviewer, cashier]");
        assertThat(notAllSame(posted("chief", "chief", "review", "review", "cash")))
                .isSatisfied();
        assertThat(notAllSame(posted("chief", "books", null, "prepare", "an")))
                .isUndeterminedBy(VOUCHER_DUTIES_SEPARATED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"DRAFT", "VOID"})
    void a_draft_or_cancelled_voucher_still_proves_a_conflict(Status status) {
        assertThat(pairwise(voucher(status, null, null, "an", "an", null))).isViolatedBy(VOUCHER_DUTIES_SEPARATED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"DRAFT", "VOID"})
    void a_draft_or_cancelled_voucher_has_no_gaps(Status status) {
        assertThat(pairwise(voucher(status, null, null, "review", "prepare", null)))
                .isSatisfied();
        assertThat(notAllSame(voucher(status, "an", null, "bo", null, null))).isSatisfied();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"DRAFT", "VOID"})
    void a_draft_or_cancelled_voucher_that_decides_nothing_is_not_examined(Status status) {
        assertThat(pairwise(voucher(status, null, "books", null, "books", "cash")))
                .isNotApplicable();
        assertThat(notAllSame(voucher(status, "an", "an", null, "an", null))).isNotApplicable();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void agrees_with_its_naive_twin_on_every_assignment_of_four_persons(Mode mode) {
        for (Status status : Status.values()) {
            for (int code = 0; code < 5 * 5 * 5 * 5 * 5; code++) {
                VoucherDuties voucher = voucher(
                        status,
                        oneOfFive(code),
                        oneOfFive(code / 5),
                        oneOfFive(code / 25),
                        oneOfFive(code / 125),
                        oneOfFive(code / 625));

                for (VoucherDuties one : List.of(voucher, passedBySystem(voucher))) {
                    Outcome outcome = new VoucherDutiesSeparated(mode).examine(one);

                    Assertions.assertThat(lines(outcome))
                            .as("%s", one)
                            .containsExactlyInAnyOrderElementsOf(new Twin(one).lines(mode));
                }
            }
        }
    }

    private static @Nullable String oneOfFive(int code) {
        return code % 5 == 0 ? null : "p" + code % 5;
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void renaming_the_persons_changes_no_verdict(Mode mode) {
        for (int code = 0; code < 1 << 10; code++) {
            int[] renamed = {0, 3, 1, 2};
            VoucherDuties voucher =
                    posted(person(code), person(code >> 2), person(code >> 4), person(code >> 6), person(code >> 8));
            VoucherDuties other = posted(
                    person(renamed[code & 3]),
                    person(renamed[code >> 2 & 3]),
                    person(renamed[code >> 4 & 3]),
                    person(renamed[code >> 6 & 3]),
                    person(renamed[code >> 8 & 3]));

            Assertions.assertThat(
                            new VoucherDutiesSeparated(mode).examine(other).verdict())
                    .isEqualTo(new VoucherDutiesSeparated(mode).examine(voucher).verdict());
        }
    }

    /** The rules as the clause has them, pair by pair, without any thought of speed. */
    private record Twin(VoucherDuties voucher) {

        private static final List<String> DUTIES =
                List.of("chiefAccountant", "bookkeeper", "reviewer", "preparer", "cashier");
        private static final List<List<String>> APART = List.of(
                List.of("chiefAccountant", "bookkeeper"),
                List.of("chiefAccountant", "reviewer"),
                List.of("bookkeeper", "reviewer"),
                List.of("preparer", "reviewer"),
                List.of("cashier", "reviewer"));

        List<String> lines(Mode mode) {
            List<String> lines = new ArrayList<>();
            List<String> three = DUTIES.subList(0, 3);
            long different = three.stream()
                    .map(this::who)
                    .filter(Objects::nonNull)
                    .distinct()
                    .count();
            boolean oneDidAll = different == 1 && missing(three).isEmpty();
            if (oneDidAll) {
                lines.add("BREACH ACC-005 " + who("reviewer") + " " + held(who("reviewer")));
            }
            if (mode == Mode.PAIRWISE) {
                boolean comparable =
                        APART.stream().anyMatch(pair -> missing(pair).isEmpty());
                if (!comparable && voucher.status() != Status.POSTED) {
                    return List.of("NOT_APPLICABLE");
                }
                APART.stream()
                        .filter(pair -> who(pair.get(0)) != null && Objects.equals(who(pair.get(0)), who(pair.get(1))))
                        .map(pair -> who(pair.get(0)))
                        .distinct()
                        .forEach(person -> lines.add("BREACH ACC-002 " + person + " " + held(person)));
                List<String> missing = new ArrayList<>(missing(DUTIES.subList(0, 4)));
                if (voucher.reviewed().actor() == Actor.SYSTEM) {
                    missing.remove("reviewer");
                    if (voucher.status() == Status.POSTED) {
                        lines.add("BREACH ACC-002 bySystem");
                    }
                }
                if (voucher.status() == Status.POSTED && !missing.isEmpty()) {
                    lines.add("GAP ACC-002 " + missing);
                }
                return lines;
            }
            boolean posted = voucher.status() == Status.POSTED;
            boolean open = !oneDidAll && different < 2;
            boolean cashier =
                    voucher.paid().cashier() != null && voucher.reviewed().actor() == Actor.PERSON;
            if (open && !posted && !(cashier && who("reviewer") != null)) {
                return List.of("NOT_APPLICABLE");
            }
            if (cashier && posted && who("reviewer") == null) {
                lines.add("GAP ACC-002 [reviewer]");
            }
            if (cashier && Objects.equals(voucher.paid().cashier(), who("reviewer"))) {
                lines.add("BREACH ACC-002 " + who("reviewer") + " " + held(who("reviewer")));
            }
            if (open && posted) {
                lines.add("GAP ACC-005 " + missing(three));
            }
            return lines;
        }

        private List<String> missing(List<String> duties) {
            return duties.stream().filter(duty -> who(duty) == null).toList();
        }

        private List<String> held(@Nullable String person) {
            return DUTIES.stream()
                    .filter(duty -> Objects.equals(person, who(duty)))
                    .toList();
        }

        private @Nullable String who(String duty) {
            return switch (duty) {
                case "chiefAccountant" -> voucher.chiefAccountant();
                case "bookkeeper" -> voucher.posted().bookkeeper();
                case "reviewer" ->
                    voucher.reviewed().actor() == Actor.SYSTEM
                            ? null
                            : voucher.reviewed().reviewer();
                case "preparer" -> voucher.prepared().preparer();
                default -> voucher.paid().cashier();
            };
        }
    }

    private static List<String> lines(Outcome outcome) {
        if (outcome.examined().isEmpty()) {
            return List.of("NOT_APPLICABLE");
        }
        return outcome.findings().stream()
                .map(finding -> Stream.concat(
                                Stream.of(finding.kind().name(), finding.rule().code()),
                                Stream.concat(
                                        finding.persons().stream(),
                                        finding.evidence().entries().stream()
                                                .map(entry -> entry.value().toString())))
                        .toList())
                .map(words -> String.join(" ", words))
                .toList();
    }

    private static @Nullable String person(int code) {
        return (code & 3) == 0 ? null : "p" + (code & 3);
    }

    private static Outcome pairwise(VoucherDuties voucher) {
        return new VoucherDutiesSeparated(Mode.PAIRWISE).examine(voucher);
    }

    private static Outcome notAllSame(VoucherDuties voucher) {
        return new VoucherDutiesSeparated(Mode.NOT_ALL_SAME).examine(voucher);
    }

    static VoucherDuties posted(
            @Nullable String chief,
            @Nullable String bookkeeper,
            @Nullable String reviewer,
            @Nullable String preparer,
            @Nullable String cashier) {
        return voucher(Status.POSTED, chief, bookkeeper, reviewer, preparer, cashier);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30T23:59:59+08:00, 会计法》（2017年修正）",
        "2024-07-01T00:00:00+08:00, 会计法》（2024年修正）",
    })
    void breach_and_gap_cite_the_law_of_the_day_on_which_the_voucher_was_posted(OffsetDateTime postedAt, String law) {
        VoucherDuties voucher = new VoucherDuties(
                "voucher",
                new Prepared(null, null),
                new Reviewed("wang", null),
                new Posted("wang", postedAt.toInstant()),
                "chen",
                Paid.NOTHING,
                Status.POSTED);

        Outcome outcome = new VoucherDutiesSeparated(Mode.PAIRWISE).examine(voucher);

        assertThat(outcome).found(List.of(VOUCHER_DUTIES_SEPARATED), List.of(VOUCHER_DUTIES_SEPARATED));
        Assertions.assertThat(outcome.findings())
                .allSatisfy(finding -> Assertions.assertThat(finding.bases())
                        .hasSize(2)
                        .anySatisfy(basis -> Assertions.assertThat(basis.zh()).contains(law)));
    }

    static VoucherDuties voucher(
            Status status,
            @Nullable String chief,
            @Nullable String bookkeeper,
            @Nullable String reviewer,
            @Nullable String preparer,
            @Nullable String cashier) {
        return new VoucherDuties(
                "voucher",
                new Prepared(preparer, null),
                new Reviewed(reviewer, null),
                new Posted(bookkeeper, null),
                chief,
                new Paid(cashier),
                status);
    }

    /** The same voucher, passed by the system by itself. */
    static VoucherDuties passedBySystem(VoucherDuties voucher) {
        return new VoucherDuties(
                voucher.voucher(),
                voucher.prepared(),
                new Reviewed(voucher.reviewed().reviewer(), Actor.SYSTEM, null),
                voucher.posted(),
                voucher.chiefAccountant(),
                voucher.paid(),
                voucher.status());
    }
}
