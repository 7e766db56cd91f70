package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.WORDS_EQUAL_DIGITS;
import static io.neikong.finance.voucher.VoucherRule.WORDS_WELL_FORMED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an amount in words is well-formed, and the same as the amount in digits (大写金额规范、大小写相符).
 *
 * <p>The words are read into an amount; texts are never compared, so every legal spelling of the amount will do. Words from
 * which no amount can be told for certain are a breach of the spelling and leave a gap in the comparison. Red letters have
 * no form in words: those of a negative amount state how much, the red digits that it is taken off. A document without words
 * is not examined; whether it needs any is not asked here.
 *
 * @param spelling  which faults of spelling are breaches
 */
public record AmountInWords(Spelling spelling) implements Control<StatedAmount> {

    private static final List<Rule> RULES = List.of(WORDS_EQUAL_DIGITS, WORDS_WELL_FORMED);

    /** How strictly words are read; both are engineering defaults. */
    public enum Spelling {
        /** Any fault is a breach (从严). */
        STRICT,
        /** Faults that leave no doubt about the amount are tolerated, such as a space or no 整 after 元 (从宽). */
        LENIENT
    }

    public AmountInWords {
        Objects.requireNonNull(spelling, "spelling");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(StatedAmount stated) {
        String words = stated.words();
        if (words == null) {
            return Outcome.notApplicable(this, stated.document());
        }
        Outcome outcome = Outcome.satisfied(this, stated.document(), RULES);
        BigDecimal amount = stated.amount();
        long fen = CapitalAmount.fen(words);
        if (fen > 0 && amount != null && fen == Math.abs(Cents.of(amount))) {
            return outcome;
        }
        CapitalAmount.Reading reading = CapitalAmount.check(words);
        return wellFormed(stated, reading, equalDigits(stated, reading.yuan(), outcome));
    }

    private static Outcome equalDigits(StatedAmount stated, @Nullable BigDecimal read, Outcome soFar) {
        BigDecimal amount = stated.amount();
        if (amount == null || read == null) {
            return soFar.gap(
                    WORDS_EQUAL_DIGITS,
                    Evidence.happenedOn(stated.datedOn())
                            .andMissing(
                                    Terms.NONE.when(amount == null, "amount").when(read == null, "readableWords")));
        }
        return read.compareTo(amount.abs()) == 0
                ? soFar
                : soFar.breach(
                        WORDS_EQUAL_DIGITS,
                        Evidence.happenedOn(stated.datedOn())
                                .and("amount", amount)
                                .and("amountInWords", read));
    }

    private Outcome wellFormed(StatedAmount stated, CapitalAmount.Reading reading, Outcome soFar) {
        List<String> positions = new ArrayList<>();
        Terms faults = Terms.NONE;
        for (CapitalFault fault : reading.faults()) {
            if (spelling == Spelling.STRICT || !fault.reason().isRepairable()) {
                positions.add(Integer.toString(fault.position() + 1)); // as people count characters
                faults = faults.when(true, fault.reason().term());
            }
        }
        return faults.isEmpty()
                ? soFar
                : soFar.breach(
                        WORDS_WELL_FORMED,
                        Evidence.happenedOn(stated.datedOn())
                                .and("positions", positions)
                                .and("faults", faults));
    }
}
