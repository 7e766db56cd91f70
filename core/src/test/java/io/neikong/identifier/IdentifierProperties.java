package io.neikong.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdentifierProperties {

    /** Numbers of any kind with up to two characters changed, and texts of characters that occur in them. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> characters = Arbitraries.of("0123456789ABXxIOSZVY- 　１Ｘ"
                .chars()
                .mapToObj(character -> (char) character)
                .toList());
        Arbitrary<String> valid = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.integers().between(0, 2))
                .as((seed, kind) -> switch (kind) {
                    case 0 -> Numbers.creditCode(new Random(seed));
                    case 1 -> Numbers.residentId(new Random(seed));
                    default -> Numbers.bankCard(new Random(seed));
                });
        Arbitrary<String> near = Combinators.combine(
                        valid,
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 12),
                        characters,
                        Arbitraries.integers().between(0, 2))
                .as((text, one, other, character, changes) -> {
                    StringBuilder changed = new StringBuilder(text);
                    if (changes > 0) {
                        changed.setCharAt(one, character);
                    }
                    if (changes > 1) {
                        changed.setCharAt(other, text.charAt(one));
                    }
                    return changed.toString();
                });
        Arbitrary<String> random = Arbitraries.strings()
                .withChars("0123456789ABCXYxIO")
                .ofMinLength(0)
                .ofMaxLength(20);
        Arbitrary<String> digits =
                Arbitraries.strings().numeric().ofMinLength(13).ofMaxLength(19);
        return Arbitraries.oneOf(
                near, near, random, digits, Arbitraries.strings().ofMaxLength(19));
    }

    @Property(tries = 5000, seed = "7001")
    void answers_as_the_standards_put_it(@ForAll("texts") String text) {
        assertThat(UnifiedSocialCreditCode.isValid(text)).isEqualTo(NaiveIdentifiers.isCreditCode(text));
        assertThat(ResidentIdNumber.isValid(text)).isEqualTo(NaiveIdentifiers.isResidentId(text));
        assertThat(BankCardNumber.isValid(text)).isEqualTo(NaiveIdentifiers.isBankCard(text));
    }

    @Property(tries = 5000, seed = "7002")
    void has_no_fault_if_and_only_if_it_is_valid(@ForAll("texts") String text, @ForAll IdentifierKind kind) {
        assertThat(kind.check(text, LocalDate.of(2100, 1, 1)).isValid()).isEqualTo(kind.isValid(text));
    }

    @Property(tries = 5000, seed = "7003")
    void what_it_suggests_is_valid_and_suggests_itself(@ForAll("texts") String text, @ForAll IdentifierKind kind) {
        kind.check(text, Numbers.TODAY).normalised().ifPresent(suggestion -> {
            assertThat(kind.isValid(suggestion)).isTrue();
            assertThat(kind.check(suggestion, Numbers.TODAY).normalised()).contains(suggestion);
        });
    }

    @Property(tries = 5000, seed = "7008")
    void suggests_something_for_all_that_is_valid(@ForAll("texts") String text, @ForAll IdentifierKind kind) {
        IdentifierCheck check = kind.check(text, LocalDate.of(2100, 1, 1));

        assertThat(check.normalised().isPresent() || !check.isValid()).isTrue();
    }

    @Property(tries = 5000, seed = "7004")
    void names_the_right_check_character(@ForAll("texts") String text, @ForAll IdentifierKind kind) {
        kind.check(text, Numbers.TODAY).faults().stream()
                .filter(fault -> fault.reason() == Flaw.Reason.CHECK_CHARACTER)
                .forEach(fault -> {
                    String repaired = text.substring(0, fault.position() - 1) + fault.expected();

                    assertThat(kind.check(repaired, Numbers.TODAY).faults())
                            .extracting(Flaw::reason)
                            .doesNotContain(Flaw.Reason.CHECK_CHARACTER);
                });
    }

    @Property(tries = 5000, seed = "7005")
    void masking_twice_is_masking_once(@ForAll("texts") String text, @ForAll IdentifierKind kind) {
        assertThat(kind.masked(kind.masked(text))).isEqualTo(kind.masked(text));
        assertThat(Masking.phone(Masking.phone(text))).isEqualTo(Masking.phone(text));
    }

    @Property(tries = 5000, seed = "7006")
    void a_mask_has_one_length_and_shows_at_most_six_digits(@ForAll("texts") String text) {
        assertThat(Masking.residentId(text)).hasSize(18).matches("(\\d{6}|\\*{6})\\*{12}");
        assertThat(Masking.bankAccount(text)).hasSize(16).matches("\\*{12}(\\d{4}|\\*{4})");
        assertThat(Masking.phone(text)).hasSize(11).matches("\\*{7}(\\d{4}|\\*{4})");
        assertThat(Masking.creditCode(text)).hasSize(18);
    }

    @Property(tries = 5000, seed = "7007")
    void a_mask_of_any_kind_never_shows_a_birth_date_or_a_check_character_of_a_resident(
            @ForAll long seed, @ForAll IdentifierKind kind, @ForAll boolean isOld) {
        String number = Numbers.residentId(new Random(seed));
        String stated = isOld ? number.substring(0, 6) + number.substring(8, 17) : number;

        assertThat(kind.masked(stated)).matches("(\\d{6})?\\*+");
    }
}
