package io.neikong.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neikong.control.Finding;
import io.neikong.control.Severity;
import io.neikong.party.Person;
import io.neikong.separation.SodRule;
import io.neikong.time.Validity;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistinctPersonsTest {

    @DistinctPersons(
            value = {"chiefAccountant", "bookkeeper", "reviewer"},
            subject = "voucher")
    record Posting(
            @Nullable String voucher,
            @Nullable String chiefAccountant,
            @Nullable String bookkeeper,
            @Nullable String reviewer) {}

    @DistinctPersons(
            value = {"maker", "checker"},
            allowMissing = true)
    record Draft(@Nullable String maker, @Nullable String checker) {}

    @ParameterizedTest
    @CsvSource({
        "chen, liu, wang, true",
        "chen, chen, wang, false",
        "chen, liu, chen, false",
        "chen, liu, liu, false",
        "chen, chen, chen, false",
        "chen, ' chen ', wang, false",
    })
    void is_valid_where_no_two_are_the_same(String chief, String bookkeeper, String reviewer, boolean valid) {
        assertThat(Form.ENGLISH
                        .shows(new Posting("v1", chief, bookkeeper, reviewer))
                        .isEmpty())
                .isEqualTo(valid);
    }

    @Test
    void says_in_the_language_of_the_reader_who_must_differ_and_shows_it_at_the_first_of_them() {
        Posting posting = new Posting("v1", "chen", "wang", "wang");

        assertThat(Form.ENGLISH.shows(posting))
                .containsExactly("bookkeeper: must be different persons: bookkeeper, reviewer");
        assertThat(Form.CHINESE.shows(posting)).containsExactly("bookkeeper: 须由不同人员担任：bookkeeper, reviewer");
    }

    @Test
    void hands_over_the_finding() {
        List<Finding> findings = Form.ENGLISH.payloads(new Posting("v1", "chen", "wang", "wang"), Finding.class);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(SodRule.STEPS_BY_DIFFERENT_PERSONS);
            assertThat(finding.kind()).isEqualTo(Finding.Kind.BREACH);
            assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
            assertThat(finding.subject()).isEqualTo("v1");
            assertThat(finding.persons()).containsExactly("wang");
            assertThat(finding.message(Locale.ENGLISH)).contains("steps: bookkeeper, reviewer");
        });
    }

    @Test
    void is_not_valid_as_long_as_somebody_is_missing() {
        Posting posting = new Posting(null, "chen", null, " ");

        assertThat(Form.ENGLISH.shows(posting))
                .containsExactly("bookkeeper: cannot be judged as long as this is missing: bookkeeper, reviewer");
        assertThat(Form.CHINESE.shows(posting)).containsExactly("bookkeeper: 缺少以下数据，无法判定：bookkeeper, reviewer");
        assertThat(Form.ENGLISH.payloads(posting, Finding.class))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Finding.Kind.GAP);
                    assertThat(finding.subject()).isEqualTo("Posting");
                });
    }

    @Test
    void finds_who_is_the_same_and_who_is_missing_at_once() {
        assertThat(Form.ENGLISH.shows(new Posting("v1", "chen", "chen", null)))
                .containsExactly(
                        "chiefAccountant: must be different persons: chiefAccountant, bookkeeper",
                        "reviewer: cannot be judged as long as this is missing: reviewer");
    }

    @Test
    void lets_somebody_be_missing_only_where_that_is_allowed_and_never_two_be_the_same() {
        assertThat(Form.ENGLISH.shows(new Draft("liu", null))).isEmpty();
        assertThat(Form.ENGLISH.shows(new Draft(null, null))).isEmpty();
        assertThat(Form.ENGLISH.shows(new Draft("liu", "liu"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"${7*7}", "{jakarta.validation.constraints.NotNull.message}", "#{1+1}", "{", "}", "\\{a\\}", "a\\\\b$"})
    void keeps_hostile_identifiers_out_of_the_message_and_whole_in_the_finding(String hostile) {
        Posting posting = new Posting(hostile, hostile, hostile, "wang");

        assertThat(Form.ENGLISH.shows(posting))
                .containsExactly("chiefAccountant: must be different persons: chiefAccountant, bookkeeper");
        assertThat(Form.ENGLISH.payloads(posting, Finding.class))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.persons()).containsExactly(hostile);
                    assertThat(finding.message(Locale.ENGLISH)).contains("Case: " + hostile + ";");
                });
    }

    @DistinctPersons({"maker", "checker"})
    @DistinctPersons(
            value = {"checker", "payer"},
            reportOn = "payer",
            message = "{checker} of our own")
    record Twice(String maker, String checker, String payer) {}

    @Test
    void may_be_repeated_reported_elsewhere_and_have_a_message_of_its_own() {
        assertThat(Form.ENGLISH.shows(new Twice("a", "a", "a")))
                .containsExactly("maker: must be different persons: maker, checker", "payer: {checker} of our own");
    }

    record Page(List<@Valid Draft> drafts, List<@DistinctPersons({"person", "employed"}) Object> wrong) {}

    record Foreign(
            @DistinctPersons({"from", "to"}) Transfer transfer, List<@DistinctPersons({"from", "to"}) Transfer> more) {}

    record Transfer(Person from, Person to) {}

    @Test
    void stands_on_classes_of_others_too_and_on_elements_of_containers() {
        Person chen = new Person("chen", Validity.ALWAYS);
        Person liu = new Person("liu", Validity.ALWAYS);
        Transfer same = new Transfer(chen, new Person("chen", Validity.ALWAYS));

        assertThat(Form.ENGLISH.shows(new Foreign(same, List.of(new Transfer(chen, liu), same))))
                .containsExactly(
                        "more[1].<list element>.from: must be different persons: from, to",
                        "transfer.from: must be different persons: from, to");
        assertThat(Form.ENGLISH.shows(new Page(List.of(new Draft("a", "b"), new Draft("a", "a")), List.of())))
                .containsExactly("drafts[1].maker: must be different persons: maker, checker");
    }

    static class Bean {
        protected final String maker;

        Bean(String maker) {
            this.maker = maker;
        }
    }

    @DistinctPersons({"maker", "checker", "number", "payer"})
    static class BeanWithGetters extends Bean {
        private final long number;

        BeanWithGetters(String maker, long number) {
            super(maker);
            this.number = number;
        }

        public Optional<String> getChecker() {
            return Optional.of("wang");
        }

        public Object getPayer() {
            return (int) number;
        }
    }

    @Test
    void reads_inherited_fields_getters_optionals_and_whole_numbers() {
        assertThat(Form.ENGLISH.shows(new BeanWithGetters("wang", 7)))
                .containsExactly("maker: must be different persons: maker, checker, number, payer");
    }

    @DistinctPersons({"maker", "cheker"})
    record Misspelt(String maker, String checker) {}

    @DistinctPersons({"maker", "approved"})
    record WrongType(String maker, boolean approved) {}

    @DistinctPersons("maker")
    record Alone(String maker) {}

    @Test
    void refuses_what_the_developer_got_wrong() {
        assertThatThrownBy(() -> Form.ENGLISH.shows(new Misspelt("a", "b")))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessageContaining("\"cheker\" of io.neikong.validation.DistinctPersonsTest$Misspelt");
        assertThatThrownBy(() -> Form.ENGLISH.shows(new WrongType("a", true)))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessageContaining("must be text, a whole number, a UUID or a Person")
                .hasMessageContaining("but was a java.lang.Boolean");
        assertThatThrownBy(() -> Form.ENGLISH.shows(new Alone("a")))
                .isInstanceOf(ValidationException.class)
                .hasRootCauseMessage(
                        "separation maker must name at least 2 steps, otherwise it can never be broken, but was [maker]");
    }
}
