package io.neikong.finance.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalAmountExhaustiveTest {

    @Test
    void each_amount_up_to_a_hundred_thousand_yuan_is_read_as_it_was_written() {
        for (int fen = 1; fen < 100_000_00; fen++) {
            BigDecimal yuan = BigDecimal.valueOf(fen, 2);
            if (CapitalAmount.parse(CapitalAmount.format(yuan)).compareTo(yuan) != 0) {
                assertThat(CapitalAmount.format(yuan))
                        .as("the words of %s", yuan)
                        .isNull();
            }
        }
    }

    @Test
    void each_pattern_of_zeros_in_fifteen_places_is_written_and_read_in_all_spellings() {
        int spellings = 0;
        for (int pattern = 1; pattern < 1 << 15; pattern++) {
            long fen = Long.parseLong(Integer.toBinaryString(pattern));
            BigDecimal yuan = BigDecimal.valueOf(fen, 2);
            List<String> texts = CapitalSpellings.of(fen);

            String written = CapitalAmount.format(yuan);

            assertThat(written).isEqualTo(CapitalSpellings.written(fen));
            assertThat(texts).contains(written.substring("人民币".length()));
            for (String text : texts) {
                assertThat(CapitalAmount.fen(text)).as(text).isEqualTo(fen);
                assertThat(CapitalAmount.fen("人民币" + text)).as(text).isEqualTo(fen);
                spellings++;
            }
        }
        assertThat(spellings).isGreaterThan(1 << 15);
    }

    /** A text of this length has no more than three digits. */
    @ParameterizedTest
    @CsvSource({
        "零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整, 5",
        "零壹贰拾佰仟万亿元角分整, 6",
        "零壹拾佰仟万亿元角分整, 7",
        "零壹仟万亿元整, 8",
    })
    void of_all_short_texts_exactly_the_legal_spellings_are_well_formed(String alphabet, int longest) {
        Map<String, Long> legal = legalTexts(alphabet, longest);
        Map<String, Long> accepted = new TreeMap<>();

        for (int length = 0; length <= longest; length++) {
            char[] text = new char[length];
            int[] letters = new int[length];
            Arrays.fill(text, alphabet.charAt(0));
            CharBuffer words = CharBuffer.wrap(text);
            do {
                long fen = CapitalAmount.fen(words);
                if (fen > 0) {
                    accepted.put(words.toString(), fen);
                }
            } while (next(text, letters, alphabet));
        }

        assertThat(accepted).isEqualTo(legal).hasSizeGreaterThan(30);
    }

    private static boolean next(char[] text, int[] letters, String alphabet) {
        for (int i = text.length - 1; i >= 0; i--) {
            letters[i] = (letters[i] + 1) % alphabet.length();
            text[i] = alphabet.charAt(letters[i]);
            if (letters[i] > 0) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Long> legalTexts(String alphabet, int longest) {
        Map<String, Long> legal = new TreeMap<>();
        int digits = (int) alphabet.chars()
                .filter(letter -> "壹贰叁肆伍陆柒捌玖".indexOf(letter) >= 0)
                .count();
        gather(0, 15, 3, digits, longest, legal);
        legal.keySet().removeIf(text -> text.chars().anyMatch(letter -> alphabet.indexOf(letter) < 0));
        return legal;
    }

    private static void gather(
            long amount, int placesBelow, int digitsLeft, int digits, int longest, Map<String, Long> legal) {
        if (amount > 0) {
            CapitalSpellings.of(amount).stream()
                    .filter(text -> text.length() <= longest)
                    .forEach(text -> legal.put(text, amount));
        }
        long power = 1;
        for (int place = 0; place < placesBelow && digitsLeft > 0; place++, power *= 10) {
            for (int digit = 1; digit <= digits; digit++) {
                gather(amount + digit * power, place, digitsLeft - 1, digits, longest, legal);
            }
        }
    }
}
