package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.ORIGINAL_UNALTERED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.voucher.AlteredOriginal.Alteration;
import io.neikong.finance.voucher.AlteredOriginal.Field;
import java.util.List;

/**
 * Checks that nothing was altered on an original voucher that must not be (原始凭证不得涂改、挖补).
 *
 * <p>A wrong amount is issued anew: altered, it is a breach whatever seal is on it. So are amount, day and payee of a bill,
 * which makes the bill void. Anything else may be corrected under the seal of who made the original out. Where another
 * original was issued in its place, all is in order as long as no voucher rests on the altered one. What was altered, or
 * whether it was sealed, may not be recorded: a gap. A void original on which no voucher rests is not examined.
 */
public record OriginalUnaltered() implements Control<AlteredOriginal> {

    private static final List<Rule> RULES = List.of(ORIGINAL_UNALTERED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(AlteredOriginal original) {
        if (original.voided() && original.vouchers().isEmpty()) {
            return Outcome.notApplicable(this, original.original());
        }
        Outcome outcome = Outcome.satisfied(this, original.original(), RULES);
        if (original.alterations().isEmpty()) {
            return outcome;
        }
        return original.replacement() == null ? inPlace(original, outcome) : replaced(original, outcome);
    }

    private static Outcome inPlace(AlteredOriginal original, Outcome soFar) {
        boolean amount = false;
        boolean billVoid = false;
        boolean unsealed = false;
        boolean fieldUnknown = false;
        boolean sealUnknown = false;
        List<Alteration> alterations = original.alterations();
        for (int i = 0; i < alterations.size(); i++) {
            Alteration alteration = alterations.get(i);
            Field field = alteration.field();
            boolean ofBill = original.bill() && field != null && field != Field.OTHER;
            if (field == Field.AMOUNT || ofBill) {
                amount |= field == Field.AMOUNT;
                billVoid |= ofBill;
            } else if (Boolean.FALSE.equals(alteration.sealed())) {
                unsealed = true;
            } else {
                fieldUnknown |= field == null;
                sealUnknown |= alteration.sealed() == null;
            }
        }
        Outcome outcome = soFar.gap(
                ORIGINAL_UNALTERED,
                Terms.NONE.when(fieldUnknown, "alteredField").when(sealUnknown, "sealOnCorrection"));
        Terms circumstances = Terms.NONE
                .when(amount, "amountAltered")
                .when(billVoid, "billVoid")
                .when(unsealed, "correctedWithoutSeal");
        return circumstances.isEmpty() ? outcome : outcome.breach(ORIGINAL_UNALTERED, seen(original, circumstances));
    }

    private static Outcome replaced(AlteredOriginal original, Outcome soFar) {
        return original.vouchers().isEmpty()
                ? soFar
                : soFar.breach(
                        ORIGINAL_UNALTERED,
                        seen(original, Terms.of("replacedButInUse")).and("replacement", original.replacement()));
    }

    private static Evidence seen(AlteredOriginal original, Terms circumstances) {
        Evidence seen = Evidence.of("circumstances", circumstances);
        Terms fields = Terms.NONE;
        for (Field field : Field.values()) {
            fields = fields.when(
                    original.alterations().stream().anyMatch(alteration -> alteration.field() == field), field.term());
        }
        seen = fields.isEmpty() ? seen : seen.and("altered", fields);
        return original.vouchers().isEmpty()
                ? seen
                : seen.and("vouchers", original.vouchers().stream().sorted().toList());
    }
}
