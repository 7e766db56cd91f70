package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.ORIGINAL_COMPLETE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.voucher.OriginalVoucher.Kind;
import io.neikong.time.Answer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an original voucher bears what its kind needs, and that quantity, price and amount agree (原始凭证要素齐全).
 *
 * <p>What it lacks is the breach, one for all of it; whether it was sealed or signed by an outsider may not be recorded,
 * which is a gap. Where something is measured, the amount is quantity times price, exactly or rounded half up to the cent.
 * A void original has to be kept with its stub, a lost one to be replaced by a certificate of who made it out or by an
 * explanation that was approved; nothing else is asked of either.
 *
 * @param required  what each kind has to bear, such as {@link OriginalElement#NORMS}
 */
public record OriginalComplete(Map<Kind, Set<OriginalElement>> required) implements Control<OriginalVoucher> {

    private static final List<Rule> RULES = List.of(ORIGINAL_COMPLETE);
    private static final OriginalElement[] ELEMENTS = OriginalElement.values();

    public OriginalComplete {
        Map<Kind, Set<OriginalElement>> copy = new HashMap<>();
        for (Kind kind : Kind.values()) {
            if (!required.containsKey(kind)) {
                throw new IllegalArgumentException("required must name every kind, but did not name " + kind);
            }
            copy.put(kind, Set.copyOf(required.get(kind)));
        }
        required = Map.copyOf(copy);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(OriginalVoucher original) {
        Outcome outcome = Outcome.satisfied(this, original.original(), RULES);
        return switch (original.condition()) {
            case PRESENT -> present(original, outcome);
            case VOIDED -> voided(original, outcome);
            case LOST ->
                original.lossCertificate() != null || original.lossExplanationApprovedBy() != null
                        ? outcome
                        : outcome.breach(ORIGINAL_COMPLETE, circumstances(original, "lostWithoutSubstitute"));
        };
    }

    private Outcome present(OriginalVoucher original, Outcome soFar) {
        Terms lacking = Terms.NONE;
        Terms unknown = Terms.NONE.when(original.kind() == null, "kind");
        for (OriginalElement element : ELEMENTS) {
            if (isRequired(element, original.kind())) {
                Answer there = element.isOn(original);
                lacking = lacking.when(there == Answer.NO, element.term());
                unknown = unknown.when(there == Answer.UNKNOWN, element.term());
            }
        }
        Outcome outcome = soFar.gap(ORIGINAL_COMPLETE, unknown);
        boolean contradicts = contradicts(original);
        if (lacking.isEmpty() && !contradicts) {
            return outcome;
        }
        Evidence seen = contradicts
                ? circumstances(original, "amountNotQuantityTimesPrice")
                        .and("quantity", original.quantity())
                        .and("unitPrice", original.unitPrice())
                        .and("amount", original.amount())
                : Evidence.happenedOn(original.issuedOn());
        return outcome.breach(ORIGINAL_COMPLETE, lacking.isEmpty() ? seen : seen.andMissing(lacking));
    }

    /** Of an original of unknown kind, what every kind has to bear. */
    private boolean isRequired(OriginalElement element, @Nullable Kind kind) {
        if (kind != null) {
            return required.getOrDefault(kind, Set.of()).contains(element);
        }
        return required.values().stream().allMatch(elements -> elements.contains(element));
    }

    private static boolean contradicts(OriginalVoucher original) {
        BigDecimal quantity = original.quantity();
        BigDecimal unitPrice = original.unitPrice();
        BigDecimal amount = original.amount();
        return quantity != null
                && unitPrice != null
                && amount != null
                && !Boolean.FALSE.equals(original.measured())
                && quantity.multiply(unitPrice)
                                .setScale(2, RoundingMode.HALF_UP)
                                .compareTo(amount)
                        != 0;
    }

    private static Outcome voided(OriginalVoucher original, Outcome soFar) {
        Boolean stubKept = original.stubKept();
        if (stubKept == null) {
            return soFar.gap(ORIGINAL_COMPLETE, "stub");
        }
        return stubKept ? soFar : soFar.breach(ORIGINAL_COMPLETE, circumstances(original, "voidedWithoutStub"));
    }

    private static Evidence circumstances(OriginalVoucher original, String circumstance) {
        return Evidence.happenedOn(original.issuedOn()).and("circumstances", Terms.of(circumstance));
    }
}
