package io.neikong.governance.document;

import static io.neikong.governance.document.DocumentRule.VALIDITY_WATCHED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import io.neikong.control.Terms;
import io.neikong.governance.document.PolicyDocument.Extension;
import io.neikong.governance.document.PolicyDocument.Kind;
import io.neikong.governance.document.PolicyDocument.Step;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Checks that a document does not lapse unnoticed (有效期管理): that no extension came after the end, so that it was not in force for some
 * days, and, as a hint, that it does not end soon.
 *
 * <p>An extension that is issued on the first day on which the document is no longer in force comes in time. A document that ended and was not
 * extended has no finding, because documents may end. One by which the public is dealt with has to have an end, once it is signed. Minutes are not examined, and of what others made only the end that is near.
 *
 * @param warnedAhead  how long before the first day no longer in force that is pointed out, in calendar days, months or years; 180 days are an engineering default
 */
public record ValidityWatched(Period warnedAhead) implements Control<PolicyDocument> {

    static final Period HALF_A_YEAR = Period.calendarDays(180);
    private static final List<Rule> RULES = List.of(VALIDITY_WATCHED);

    /**
     * Refuses what takes a calendar to count.
     *
     * @throws IllegalArgumentException if {@code warnedAhead} is not {@linkplain Period#isPlain plain}
     */
    public ValidityWatched {
        Period.requirePlain("warnedAhead", warnedAhead);
    }

    /** With a warning 180 days ahead. */
    public ValidityWatched() {
        this(HALF_A_YEAR);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(PolicyDocument document) {
        LocalDate to = document.to();
        List<Extension> extensions = document.issuedExtensions();
        boolean undated = extensions.stream().anyMatch(extension -> extension.issuedOn() == null);
        boolean endless = extensions.stream().anyMatch(extension -> extension.to() == null);
        boolean needsNoEnd = document.kind() != null && document.kind() != Kind.NORMATIVE;
        boolean mayBeEndless = needsNoEnd || !document.wentBeyond(Step.DELIBERATION);
        if (document.kind() == Kind.MINUTES || (to == null && mayBeEndless)) {
            return Outcome.notApplicable(this, document.document());
        }
        Outcome outcome = Outcome.satisfied(this, document.document(), RULES);
        if (to == null || undated || endless) {
            return outcome.gap(
                    VALIDITY_WATCHED,
                    Terms.NONE
                            .when(to == null, "to")
                            .when(to == null && document.kind() == null, "kind")
                            .when(undated, "extendedOn")
                            .when(endless, "extendedTo"));
        }
        return examine(document, to, extensions, outcome);
    }

    private Outcome examine(PolicyDocument document, LocalDate to, List<Extension> extensions, Outcome outcome) {
        LocalDate end = to;
        LocalDate lapsedOn = null;
        long days = 0;
        for (Extension extension : inOrder(extensions)) {
            LocalDate issuedOn = Objects.requireNonNull(extension.issuedOn());
            LocalDate longer = Objects.requireNonNull(extension.to());
            if (issuedOn.isAfter(end)) {
                lapsedOn = lapsedOn == null ? end : lapsedOn;
                days += ChronoUnit.DAYS.between(end, issuedOn);
            }
            end = longer.isAfter(end) ? longer : end;
        }
        boolean endsSoon = document.asOf().isBefore(end)
                && (document.from() == null || !document.asOf().isBefore(document.from()))
                && !warnedAhead.lastDay(document.asOf()).isBefore(end);
        boolean lapsed = lapsedOn != null && document.kind() != Kind.SUPERIOR;
        if (!lapsed && !endsSoon) {
            return outcome;
        }
        if (lapsed && document.kind() == null) {
            return outcome.gap(VALIDITY_WATCHED, "kind");
        }
        Evidence seen = Evidence.happenedOn(lapsed ? lapsedOn : null)
                .and("circumstances", Terms.NONE.when(lapsed, "lapsed").when(endsSoon, "endsSoon"));
        seen = lapsed ? seen.and("lapsedOn", lapsedOn).and("days", days) : seen;
        return outcome.breach(
                VALIDITY_WATCHED,
                lapsed ? VALIDITY_WATCHED.severity() : Severity.INFO,
                endsSoon ? seen.and("endsOn", end) : seen);
    }

    private static List<Extension> inOrder(List<Extension> extensions) {
        return extensions.stream()
                .sorted(Comparator.comparing(extension -> Objects.requireNonNull(extension.issuedOn())))
                .toList();
    }
}
