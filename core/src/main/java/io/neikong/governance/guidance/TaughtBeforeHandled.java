package io.neikong.governance.guidance;

import static io.neikong.governance.guidance.GuidanceRule.TAUGHT_BEFORE_HANDLED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.guidance.StreetBody.Guidance;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Checks that a street or town was taught a new policy before it handled the first case under it (新政策先培训、后经办).
 *
 * <p>A session on the day of the first case leaves open which of them came first. What the bodies were taught whose work it
 * took over counts if it was before this one began.
 */
public record TaughtBeforeHandled() implements Control<PolicyStart> {

    private static final List<Rule> RULES = List.of(TAUGHT_BEFORE_HANDLED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(PolicyStart start) {
        StreetBody body = start.body();
        LocalDate handledOn = start.handledOn();
        if (handledOn != null && handledOn.isAfter(body.asOf())) {
            return Outcome.notApplicable(this, start.start());
        }
        List<Guidance> taught = body.guidances().stream()
                .filter(guidance -> start.taughtAt().contains(guidance.session()) && body.counts(guidance))
                .toList();
        List<LocalDate> days = taught.stream()
                .map(Guidance::heldOn)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        LocalDate first = days.isEmpty() ? null : days.get(0);
        Outcome outcome = Outcome.satisfied(this, start.start(), RULES);
        if (first != null && handledOn != null && first.isBefore(handledOn)) {
            return outcome;
        }
        LocalDate since = body.registeredSince();
        LocalDate issuedOn = start.issuedOn();
        boolean mayBringAlong = body.from() == null
                && handledOn != null
                && body.guidances().stream()
                        .anyMatch(guidance -> start.taughtAt().contains(guidance.session())
                                && !guidance.body().equals(body.body())
                                && guidance.heldOn() != null
                                && guidance.heldOn().isBefore(handledOn));
        boolean late = since != null && issuedOn != null && since.isAfter(issuedOn);
        Terms missing = Terms.NONE
                .when(handledOn == null && !taught.isEmpty(), "handledOn")
                .when(first != null && first.equals(handledOn), "order")
                .when(days.size() < taught.size(), "heldOn")
                .when(mayBringAlong, "from")
                .when(issuedOn == null, "issuedOn")
                .when(since == null || late, "registeredSince");
        Evidence seen = Evidence.happenedOn(handledOn)
                .and("policy", start.policy())
                .and("body", body.body())
                .and("taughtOn", first)
                .and("handledOn", handledOn);
        return missing.isEmpty()
                ? outcome.breach(TAUGHT_BEFORE_HANDLED, seen)
                : outcome.gap(TAUGHT_BEFORE_HANDLED, seen.andMissing(missing));
    }
}
