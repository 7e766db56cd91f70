package io.neikong.finance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Basis;
import io.neikong.control.Finding;
import io.neikong.finance.accounting.AccountingRule;
import io.neikong.finance.accounting.Mode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparateAccountingDutiesTest {

    /** Public, because the library reads it from another module. */
    @SeparateAccountingDuties(subject = "number", cashier = "cashier")
    public record Voucher(
            @Nullable String number,
            @Nullable String preparer,
            @Nullable String reviewer,
            @Nullable String bookkeeper,
            @Nullable String chiefAccountant,
            @Nullable String cashier) {}

    /** One that goes on, in a house that reads the clause the other way. */
    @SeparateAccountingDuties(mode = Mode.NOT_ALL_SAME, allowMissing = true)
    @SeparateAccountingDuties(allowMissing = true, reportOn = "preparer", message = "stricter: {properties}")
    public record Draft(
            @Nullable String preparer,
            @Nullable String reviewer,
            @Nullable String bookkeeper,
            @Nullable String chiefAccountant) {}

    /** Several of them, with the names of another system. */
    public record Batch(
            List<
                            @SeparateAccountingDuties(
                                    preparer = "zdr",
                                    reviewer = "shr",
                                    bookkeeper = "jzr",
                                    chiefAccountant = "kjzg",
                                    postedAt = "jzrq")
                            Line>
                    lines) {}

    /** A line of it. */
    public record Line(String zdr, String shr, String jzr, String kjzg, java.time.LocalDateTime jzrq) {}

    @ParameterizedTest
    @CsvSource({
        "liu, wang, liu, chen, , true, who prepared may post",
        "liu, wang, zhao, chen, zhou, true, all differ",
        "liu, wang, wang, chen, , false, reviewer and bookkeeper",
        "wang, wang, liu, chen, , false, reviewer and preparer",
        "liu, wang, liu, wang, , false, reviewer and chief accountant",
        "liu, wang, chen, chen, , false, bookkeeper and chief accountant",
        "liu, wang, zhao, chen, wang, false, reviewer and cashier",
    })
    void is_valid_where_the_duties_are_apart(
            String preparer,
            String reviewer,
            String bookkeeper,
            String chief,
            @Nullable String cashier,
            boolean valid,
            String why) {
        assertThat(Form.ENGLISH
                        .shows(new Voucher("v1", preparer, reviewer, bookkeeper, chief, cashier))
                        .isEmpty())
                .as(why)
                .isEqualTo(valid);
    }

    @Test
    void says_in_the_language_of_the_reader_who_must_differ() {
        Voucher voucher = new Voucher("v1", "liu", "wang", "wang", "chen", null);

        assertThat(Form.ENGLISH.shows(voucher))
                .containsExactly("bookkeeper: must be different persons: bookkeeper, reviewer");
        assertThat(Form.CHINESE.shows(voucher)).containsExactly("bookkeeper: 须由不同人员担任：bookkeeper, reviewer");
    }

    @Test
    void hands_over_every_finding() {
        Voucher voucher = new Voucher("{v}${1}", "wang", "wang", "wang", "wang", null);

        assertThat(Form.ENGLISH.payloads(voucher, Finding.class))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(AccountingRule.VOUCHER_DUTIES_SEPARATED, AccountingRule.NOT_ALL_IN_ONE_HAND);
        assertThat(Form.ENGLISH.payloads(voucher, Finding.class))
                .extracting(Finding::subject)
                .containsOnly("{v}${1}");
        assertThat(Form.CHINESE.shows(voucher))
                .containsExactly(
                        "chiefAccountant: 不得全由一人承担：chiefAccountant, bookkeeper, reviewer, preparer",
                        "chiefAccountant: 须由不同人员担任：chiefAccountant, bookkeeper, reviewer, preparer");
    }

    @Test
    void is_not_valid_as_long_as_somebody_is_missing() {
        Voucher voucher = new Voucher(null, " ", null, "liu", "chen", null);

        assertThat(Form.ENGLISH.shows(voucher))
                .containsExactly("reviewer: cannot be judged as long as this is missing: reviewer, preparer");
        assertThat(Form.CHINESE.shows(voucher)).containsExactly("reviewer: 缺少以下数据，无法判定：reviewer, preparer");
        assertThat(Form.ENGLISH.payloads(voucher, Finding.class))
                .extracting(Finding::kind, Finding::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Finding.Kind.GAP, "Voucher"));
    }

    @Test
    void can_be_read_both_ways_and_let_somebody_be_missing() {
        assertThat(Form.ENGLISH.shows(new Draft("liu", null, null, "chen"))).isEmpty();
        assertThat(Form.ENGLISH.shows(new Draft("liu", "wang", "wang", "chen")))
                .containsExactly("preparer: stricter: bookkeeper, reviewer");
        assertThat(Form.ENGLISH.shows(new Draft("liu", "wang", "wang", "wang"))).hasSize(3);
    }

    @Test
    void looks_into_containers_and_cites_the_law_of_the_day() {
        Line line = new Line(
                "liu", "wang", "wang", "chen", LocalDate.of(2024, 6, 30).atTime(23, 59));

        assertThat(Form.ENGLISH.shows(new Batch(List.of(line))))
                .containsExactly("lines[0].<list element>.jzr: must be different persons: jzr, shr");
        assertThat(Form.ENGLISH.payloads(new Batch(List.of(line)), Finding.class))
                .singleElement()
                .satisfies(finding -> assertThat(finding.bases())
                        .extracting((Basis basis) -> basis.citation(Locale.ENGLISH))
                        .anyMatch(citation -> citation.contains("Accounting Law (2017)"))
                        .noneMatch(citation -> citation.contains("Accounting Law (2024)")));
    }
}
