package io.neikong.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.identifier.PrivacyScan.Kind;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PrivacyScanProperties {

    private static final String BEGINNINGS =
            "4|5|6|81|9|34|37|36|38|39|30|35(2[89]|[3-8].)|22[2-9].|2[3-6]..|27[01].|2720";

    @Property(tries = 3000, seed = "20211126")
    void a_number_by_itself_is_a_card_only_with_a_right_check_digit_and_the_beginning_of_an_issuer(
            @ForAll("numbers") String number) {
        boolean isFound = PrivacyScan.of(number).spots().stream().anyMatch(spot -> spot.kind() == Kind.BANK_CARD);

        assertThat(!isFound || (BankCardNumber.isValid(number) && number.matches("(" + BEGINNINGS + ").*")))
                .isTrue();
    }

    @Property(tries = 1000, seed = "20211126")
    void every_number_that_begins_with_62_and_has_a_right_check_digit_is_found(@ForAll("numbers") String number) {
        String digits = "62" + number.substring(0, Math.min(number.length(), 16));
        IntStream.range(0, 10)
                .mapToObj(last -> digits + last)
                .filter(card -> card.length() >= 16 && BankCardNumber.isValid(card))
                .forEach(card ->
                        assertThat(PrivacyScan.of(card).spots()).as(card).isNotEmpty());
    }

    @Property(tries = 100, seed = "20211126")
    void no_number_of_an_application_is_a_card(@ForAll("serials") int serial) {
        String applications = IntStream.range(serial, serial + 100)
                .mapToObj("%08d"::formatted)
                .map(last -> "20260211" + last + "\n310115" + last + "00\n")
                .reduce("", String::concat);

        assertThat(PrivacyScan.of(applications).spots()).isEmpty();
    }

    @Provide
    Arbitrary<Integer> serials() {
        return Arbitraries.integers().between(0, 90_000_000);
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings().numeric().ofMinLength(13).ofMaxLength(19);
    }
}
