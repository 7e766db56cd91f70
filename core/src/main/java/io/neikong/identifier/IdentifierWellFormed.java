package io.neikong.identifier;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import io.neikong.control.Terms;
import io.neikong.identifier.Flaw.Reason;
import java.util.List;
import java.util.Objects;

/**
 * Checks that a number which a material states can be one of its kind (号码格式与校验码).
 *
 * <p>A wrong check character alone is a minor breach: some numbers that are in use have one, and somebody has to look. A
 * number that is not recorded is a gap. Evidence shows what {@link Masking} lets be seen, what is wrong and where, and what
 * else the text is valid as. That a division, an authority or an organisation code is not known breaks nothing.
 *
 * @param rule  the rule that is examined; a number of a kind that it does not judge is not examined
 */
public record IdentifierWellFormed(IdentifierRule rule) implements Control<StatedIdentifier> {

    public IdentifierWellFormed {
        Objects.requireNonNull(rule, "rule");
    }

    @Override
    public List<Rule> rules() {
        return rule.alone();
    }

    @Override
    public Outcome examine(StatedIdentifier stated) {
        if (!rule.judges(stated.kind())) {
            return Outcome.notApplicable(this, stated.subject());
        }
        Outcome outcome = Outcome.satisfied(this, stated.subject(), rules());
        String text = stated.text();
        if (text == null || text.isBlank()) {
            return outcome.gap(rule, "number");
        }
        if (stated.kind().isValid(text) && !isOfSomebodyBornLater(stated, text)) {
            return outcome;
        }
        IdentifierCheck check = stated.kind().check(text, stated.asOf());
        return outcome.breach(rule, severity(check), evidence(check, text));
    }

    private static boolean isOfSomebodyBornLater(StatedIdentifier stated, String text) {
        return stated.kind() == IdentifierKind.RESIDENT_ID_NUMBER && ResidentIdNumber.isBornAfter(text, stated.asOf());
    }

    private Severity severity(IdentifierCheck check) {
        boolean isCheckCharacterOnly =
                check.faults().stream().allMatch(fault -> fault.reason() == Reason.CHECK_CHARACTER);
        return isCheckCharacterOnly ? Severity.MINOR : rule.severity();
    }

    private static Evidence evidence(IdentifierCheck check, String text) {
        return Evidence.of("number", check.kind().masked(text))
                .and("faults", terms(check.faults().stream().map(Flaw::reason).toList()))
                .and("positions", positions(check))
                .and("hints", terms(check.hints()))
                .and("validAs", terms(otherKinds(check.kind(), text)));
    }

    private static List<IdentifierKind> otherKinds(IdentifierKind stated, String text) {
        return IdentifierKind.kindsOf(text).stream()
                .filter(kind -> kind != stated)
                .toList();
    }

    private static Evidence.Listing positions(IdentifierCheck check) {
        return new Evidence.Listing(check.faults().stream()
                .filter(fault -> fault.position() > 0)
                .<Evidence.Value>map(fault -> new Evidence.Count(fault.position()))
                .toList());
    }

    private static Terms terms(List<? extends Enum<?>> words) {
        return new Terms(words.stream().distinct().map(Enum::name).toList());
    }
}
