package io.neikong.finance.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

class CapitalAmountProperties {

    private static final long MAXIMUM = 9_999_999_999_999_99L;

    @Property(tries = 5000, seed = "20211126")
    void writes_what_the_naive_twin_writes(@ForAll("amounts") long fen) {
        assertThat(CapitalAmount.format(BigDecimal.valueOf(fen, 2))).isEqualTo(CapitalSpellings.written(fen));
    }

    @Property(tries = 5000, seed = "20211126")
    void all_spellings_of_an_amount_say_that_amount(@ForAll("amounts") long fen) {
        assertThat(CapitalSpellings.of(fen))
                .allSatisfy(text -> assertThat(CapitalAmount.parse(text)).isEqualTo(BigDecimal.valueOf(fen, 2)));
    }

    @Property(tries = 1000, seed = "20211126", shrinking = ShrinkingMode.OFF)
    void a_text_with_one_character_deleted_doubled_or_swapped_is_refused_or_legal(
            @ForAll("amounts") long fen, @ForAll boolean named) {
        for (String text : CapitalSpellings.of(fen)) {
            String words = named ? "人民币" + text : text;
            for (int i = 0; i < words.length(); i++) {
                String before = words.substring(0, i);
                char character = words.charAt(i);
                String after = words.substring(i + 1);
                refusedOrLegal(before + after);
                refusedOrLegal(before + character + character + after);
                if (!after.isEmpty()) {
                    refusedOrLegal(before + after.charAt(0) + character + after.substring(1));
                }
            }
        }
    }

    private static void refusedOrLegal(String words) {
        long fen = CapitalAmount.fen(words);
        if (fen > 0) {
            assertThat(CapitalSpellings.of(fen)).contains(words.startsWith("人民币") ? words.substring(3) : words);
        } else {
            CapitalAmount.Reading reading = CapitalAmount.check(words);
            assertThat(reading.faults())
                    .isNotEmpty()
                    .allSatisfy(fault -> assertThat(fault.position()).isBetween(0, words.length()));
            if (reading.yuan() != null) {
                assertThat(CapitalAmount.parse(repaired(words))).isEqualTo(reading.yuan());
            }
        }
    }

    private static String repaired(String words) {
        String repaired = words.replaceAll("[\\s\u3000¥￥]", "").replace('〇', '零');
        return repaired.endsWith("元") || repaired.endsWith("圆") ? repaired + "整" : repaired;
    }

    @Property(tries = 2000, seed = "20211126")
    void what_is_repaired_says_the_amount_of_the_text_without_those_faults(
            @ForAll("amounts") long fen, @ForAll boolean signed, @ForAll boolean gap) {
        for (String text : CapitalSpellings.of(fen)) {
            String shorter = text.endsWith("元整") ? text.substring(0, text.length() - 1) : text;
            refusedOrLegal((signed ? "￥" : "") + (gap ? "人民币　" : "") + shorter.replace('零', '〇'));
        }
    }

    @Property(tries = 2000, seed = "20211126")
    void any_text_is_refused_or_legal(@ForAll("texts") String words) {
        refusedOrLegal(words);
    }

    @Property(tries = 2000, seed = "20211126")
    void a_space_anywhere_in_the_amount_is_reported_and_changes_nothing(
            @ForAll("amounts") long fen, @ForAll("spaces") char space, @ForAll int where) {
        String words = CapitalSpellings.of(fen).get(0);
        int at = Math.floorMod(where, words.length() + 1);

        CapitalAmount.Reading reading = CapitalAmount.check(words.substring(0, at) + space + words.substring(at));

        assertThat(reading.yuan()).isEqualTo(BigDecimal.valueOf(fen, 2));
        assertThat(reading.faults()).containsExactly(new CapitalFault(at, CapitalFault.Reason.SPACE));
    }

    /** Digits of which many are zero, of any length. */
    @Provide
    Arbitrary<Long> amounts() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.longs().between(1, MAXIMUM)),
                Tuple.of(
                        2,
                        Arbitraries.strings()
                                .withChars("000001239")
                                .ofMinLength(1)
                                .ofMaxLength(15)
                                .map(Long::parseLong)
                                .filter(fen -> fen > 0)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("零壹贰玖拾佰仟万亿元圆角分整正人民币〇 ￥一百\ud842").ofMaxLength(12);
    }

    @Provide
    Arbitrary<Character> spaces() {
        return Arbitraries.of(' ', '\t', '\n', '\u00a0', '\u3000', '\u2009');
    }
}
