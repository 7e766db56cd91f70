package io.neikong.finance.subsidy.material;

import static io.neikong.finance.subsidy.material.Material.Statement.Field.AMOUNT;
import static io.neikong.finance.subsidy.material.Material.Statement.Field.BEGIN;
import static io.neikong.finance.subsidy.material.Material.Statement.Field.CREDIT_CODE;
import static io.neikong.finance.subsidy.material.Material.Statement.Field.END;
import static io.neikong.finance.subsidy.material.Material.Statement.Field.PERSON_NAME;
import static io.neikong.finance.subsidy.material.Material.Statement.Field.PERSON_NUMBER;
import static io.neikong.finance.subsidy.material.Material.Statement.Field.UNIT_NAME;
import static io.neikong.finance.subsidy.material.MaterialRule.CONSISTENT;
import static io.neikong.finance.subsidy.material.Materials.DECIDED_AT;
import static io.neikong.finance.subsidy.material.Materials.application;
import static io.neikong.finance.subsidy.material.Materials.says;
import static io.neikong.finance.subsidy.material.Materials.stating;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.subsidy.material.ApplicationMaterials.Renaming;
import io.neikong.finance.subsidy.material.Material.Statement;
import io.neikong.finance.subsidy.material.Material.Statement.Field;
import io.neikong.testkit.OutcomeAssert;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaterialsConsistentTest {

    @Test
    void a_name_that_was_changed_back_means_the_same_as_the_one_between() {
        List<Renaming> thereAndBack = List.of(new Renaming(UNIT_NAME, "u1", "u2"), new Renaming(UNIT_NAME, "u2", "u1"));

        renamed(thereAndBack, stating("item-1", says(UNIT_NAME, "u1")), stating("item-2", says(UNIT_NAME, "u2")))
                .isSatisfied();
    }

    @Test
    void two_that_had_one_name_once_are_two_whatever_the_order_of_the_changes() {
        Renaming one = new Renaming(PERSON_NAME, "h1", "h2");
        Renaming other = new Renaming(PERSON_NAME, "h1", "h3");

        for (List<Renaming> renamings : List.of(List.of(one, other), List.of(other, one))) {
            renamed(renamings, stating("item-1", says(PERSON_NAME, "h1")), stating("item-2", says(PERSON_NAME, "h3")))
                    .isSatisfied();
            renamed(
                            renamings,
                            stating("item-1", says(PERSON_NAME, "h1")),
                            stating("item-2", says(PERSON_NAME, "h2")),
                            stating("item-3", says(PERSON_NAME, "h3")))
                    .isViolatedBy(CONSISTENT);
        }
    }

    @Test
    void all_that_an_item_says_of_a_thing_is_compared() {
        examining(stating("item-1", says(AMOUNT, "1"), says(AMOUNT, "2")), stating("item-2", says(AMOUNT, "1")))
                .isViolatedBy(CONSISTENT);
        examining(stating("item-1", says(AMOUNT, "1"), says(AMOUNT, "1")))
                .isUndeterminedBy(CONSISTENT)
                .finding(CONSISTENT)
                .shows("missing", "[statements]");
    }

    @Test
    void clause_3_8_items_that_say_the_same_are_consistent() {
        examining(
                        stating("item-1", says(PERSON_NAME, "h1"), says(CREDIT_CODE, "c1"), says(AMOUNT, "800.00")),
                        stating("item-2", says(PERSON_NAME, "h1"), says(AMOUNT, "800")),
                        stating("item-3", says(CREDIT_CODE, "c1"), says(BEGIN, "2026-01-01")))
                .isSatisfied();
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource({
        "PERSON_NAME, h1, h2",
        "PERSON_NUMBER, n1, n2",
        "UNIT_NAME, u1, u2",
        "CREDIT_CODE, c1, c2",
        "AMOUNT, 800.00, 800.01",
        "BEGIN, 2026-01-01, 2026-01-02",
        "END, 2026-03-31, 2026-03-30",
    })
    void clause_3_8_what_differs_is_named_and_not_shown(Field field, String one, String other) {
        examining(stating("item-1", says(field, one)), stating("item-2", says(field, other)))
                .isViolatedBy(CONSISTENT)
                .finding(CONSISTENT)
                .shows("differing", "[" + field + "]")
                .shows("materials", "[item-1, item-2]");
    }

    @Test
    void all_that_differs_is_found_among_several_items() {
        examining(
                        stating("item-1", says(PERSON_NUMBER, "n1"), says(AMOUNT, "1")),
                        stating("item-2", says(PERSON_NUMBER, "n1")),
                        stating("item-3", says(PERSON_NUMBER, "n2"), says(AMOUNT, "2")))
                .isViolatedBy(CONSISTENT)
                .finding(CONSISTENT)
                .says(
                        Locale.ENGLISH,
                        "Items of the application say different things. Application: application; differing: number of"
                                + " the person, amount; items: item-1, item-2, item-3.");
    }

    @Test
    void two_persons_of_one_name_are_told_apart_by_their_numbers() {
        examining(
                        stating("item-1", says(PERSON_NAME, "h1"), says(PERSON_NUMBER, "n1")),
                        stating("item-2", says(PERSON_NAME, "h1"), says(PERSON_NUMBER, "n2")))
                .isViolatedBy(CONSISTENT)
                .finding(CONSISTENT)
                .shows("differing", "[PERSON_NUMBER]");
    }

    @Test
    void a_company_renamed_between_application_and_payment_stays_the_same() {
        Material before = stating("item-1", says(UNIT_NAME, "u1"));
        Material between = stating("item-2", says(UNIT_NAME, "u2"));
        Material after = stating("item-3", says(UNIT_NAME, "u3"));
        List<Renaming> renamings = List.of(new Renaming(UNIT_NAME, "u2", "u3"), new Renaming(UNIT_NAME, "u1", "u2"));

        renamed(renamings, before, between, after).isSatisfied();
        renamed(renamings.subList(0, 1), before, between, after).isViolatedBy(CONSISTENT);
        renamed(List.of(new Renaming(PERSON_NAME, "u1", "u2")), before, between).isViolatedBy(CONSISTENT);
    }

    @Test
    void a_name_that_was_changed_and_changed_back_ends_the_search() {
        List<Renaming> thereAndBack = List.of(new Renaming(UNIT_NAME, "u1", "u2"), new Renaming(UNIT_NAME, "u2", "u1"));

        renamed(thereAndBack, stating("item-1", says(UNIT_NAME, "u1")), stating("item-2", says(UNIT_NAME, "u1")))
                .isSatisfied();
    }

    @Test
    void what_an_item_says_but_was_not_recorded_is_a_gap() {
        examining(
                        stating("item-1", says(AMOUNT, null)),
                        stating("item-2", says(AMOUNT, "800")),
                        stating("item-3", says(AMOUNT, "800")))
                .isUndeterminedBy(CONSISTENT)
                .finding(CONSISTENT)
                .shows("missing", "[AMOUNT]");
        examining(
                        stating("item-1", says(AMOUNT, null)),
                        stating("item-2", says(AMOUNT, "800")),
                        stating("item-3", says(AMOUNT, "900")))
                .found(List.of(CONSISTENT), List.of(CONSISTENT));
    }

    @Test
    void where_nothing_can_be_compared_is_a_gap() {
        examining(stating("item-1", says(AMOUNT, "1")), stating("item-2", says(END, "2026-03-31")))
                .isUndeterminedBy(CONSISTENT)
                .finding(CONSISTENT)
                .shows("missing", "[statements]");
        examining().isUndeterminedBy(CONSISTENT);
    }

    @Test
    void an_application_that_is_not_approved_is_not_examined() {
        assertThat(new MaterialsConsistent().examine(application(List.of(), false, null, List.of())))
                .isNotApplicable();
    }

    @Test
    void an_amount_that_is_no_number_and_a_date_that_is_no_day_are_refused() {
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> new Statement(AMOUNT, "1e9"));
        Assertions.assertThatThrownBy(() -> new Statement(BEGIN, "2026-02-30")).isInstanceOf(DateTimeException.class);
    }

    static OutcomeAssert examining(Material... materials) {
        return assertThat(new MaterialsConsistent().examine(application(List.of(), materials)));
    }

    private static OutcomeAssert renamed(List<Renaming> renamings, Material... materials) {
        return assertThat(
                new MaterialsConsistent().examine(application(List.of(), true, DECIDED_AT, renamings, materials)));
    }
}
