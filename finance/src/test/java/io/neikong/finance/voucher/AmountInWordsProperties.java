package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.WORDS_EQUAL_DIGITS;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.finance.voucher.AmountInWords.Spelling;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class AmountInWordsProperties {

    private static final long MOST = 999_999_999_999_999L;

    @Property(tries = 1000, seed = "20211126")
    void every_legal_spelling_of_an_amount_equals_its_digits(@ForAll("fen") long fen) {
        assertThat(CapitalSpellings.of(fen)).allSatisfy(words -> {
            assertThat(examined(fen, words).verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(examined(fen, "人民币" + words).verdict()).isEqualTo(Verdict.SATISFIED);
        });
    }

    @Property(tries = 1000, seed = "20211126")
    void no_legal_spelling_of_another_amount_does(
            @ForAll("fen") long fen, @ForAll @LongRange(min = 1, max = 1_000_000) long more) {
        long other = fen + more > MOST ? fen - more : fen + more;

        assertThat(CapitalSpellings.of(fen))
                .allSatisfy(words -> assertThat(examined(other, words).findings())
                        .extracting(Finding::rule)
                        .containsExactly(WORDS_EQUAL_DIGITS));
    }

    @Provide
    Arbitrary<Long> fen() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(1, MOST),
                Arbitraries.longs().between(1, 2_000_000),
                Arbitraries.longs().between(1, MOST / 1_000_000).map(amount -> amount * 1_000_000 / 7 * 7 + 1));
    }

    private static Outcome examined(long fen, String words) {
        return new AmountInWords(Spelling.STRICT)
                .examine(new StatedAmount("D1", null, BigDecimal.valueOf(fen, 2), words));
    }
}
