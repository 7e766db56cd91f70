package io.neikong.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Which slips of the pen the check characters catch: all of two kinds, and exactly which not. */
class CaughtErrorsTest {

    private static final int NUMBERS = 200;

    /** A text, valid like the one that it was made from. */
    private record Escaped(String original, String changed) {

        String pair() {
            int at = 0;
            while (original.charAt(at) == changed.charAt(at)) {
                at++;
            }
            return original.substring(at, Math.min(at + 2, original.length()));
        }
    }

    @Test
    void every_single_change_of_a_credit_code_is_caught() {
        assertThat(escapedChanges(Numbers.creditCodes(NUMBERS), UnifiedSocialCreditCode::isValid))
                .isEmpty();
    }

    @Test
    void every_single_change_of_a_resident_id_is_caught_but_for_the_small_x() {
        List<Escaped> escaped = escapedChanges(Numbers.residentIds(NUMBERS), ResidentIdNumber::isValid);

        assertThat(escaped)
                .isNotEmpty()
                .allMatch(change -> change.original().endsWith("X")
                        && change.changed().equals(change.original().substring(0, 17) + "x"));
        assertThat(escaped).hasSize((int) Numbers.residentIds(NUMBERS).stream()
                .filter(number -> number.endsWith("X"))
                .count());
    }

    @Test
    void every_single_change_of_a_bank_card_is_caught() {
        assertThat(escapedChanges(Numbers.bankCards(NUMBERS), BankCardNumber::isValid))
                .isEmpty();
    }

    @Test
    void every_exchange_of_neighbours_in_a_credit_code_is_caught() {
        assertThat(escapedExchanges(Numbers.creditCodes(NUMBERS), UnifiedSocialCreditCode::isValid))
                .isEmpty();
    }

    @Test
    void every_exchange_of_neighbours_in_a_resident_id_is_caught() {
        assertThat(escapedExchanges(Numbers.residentIds(NUMBERS), ResidentIdNumber::isValid))
                .isEmpty();
    }

    @Test
    void an_exchange_of_neighbours_in_a_bank_card_is_caught_but_for_nine_and_zero() {
        List<String> numbers = Numbers.bankCards(NUMBERS);

        assertThat(escapedExchanges(numbers, BankCardNumber::isValid))
                .hasSize((int) numbers.stream()
                        .mapToLong(CaughtErrorsTest::ninesBesideZeros)
                        .sum())
                .allMatch(exchange ->
                        exchange.pair().equals("09") || exchange.pair().equals("90"));
    }

    private static long ninesBesideZeros(String number) {
        long pairs = 0;
        for (int i = 0; i + 1 < number.length(); i++) {
            String pair = number.substring(i, i + 2);
            pairs += pair.equals("09") || pair.equals("90") ? 1 : 0;
        }
        return pairs;
    }

    /** Every position, and every character of ASCII and of its full-width twin. */
    private static List<Escaped> escapedChanges(List<String> numbers, Predicate<CharSequence> isValid) {
        List<Escaped> escaped = new ArrayList<>();
        for (String number : numbers) {
            assertThat(isValid.test(number)).as(number).isTrue();
            StringBuilder changed = new StringBuilder(number);
            for (int i = 0; i < number.length(); i++) {
                for (char character = 0; character < 0x100; character++) {
                    tryAt(i, character, number, changed, isValid, escaped);
                }
                for (char character = '！'; character <= '～'; character++) {
                    tryAt(i, character, number, changed, isValid, escaped);
                }
                changed.setCharAt(i, number.charAt(i));
            }
        }
        return escaped;
    }

    private static void tryAt(
            int index,
            char character,
            String number,
            StringBuilder changed,
            Predicate<CharSequence> isValid,
            List<Escaped> escaped) {
        changed.setCharAt(index, character);
        if (character != number.charAt(index) && isValid.test(changed)) {
            escaped.add(new Escaped(number, changed.toString()));
        }
    }

    private static List<Escaped> escapedExchanges(List<String> numbers, Predicate<CharSequence> isValid) {
        List<Escaped> escaped = new ArrayList<>();
        for (String number : numbers) {
            for (int i = 0; i + 1 < number.length(); i++) {
                String changed =
                        number.substring(0, i) + number.charAt(i + 1) + number.charAt(i) + number.substring(i + 2);
                if (!changed.equals(number) && isValid.test(changed)) {
                    escaped.add(new Escaped(number, changed));
                }
            }
        }
        return escaped;
    }
}
