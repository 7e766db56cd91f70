package io.neikong.finance.subsidy.comparison;

import static io.neikong.finance.subsidy.comparison.ComparisonRule.HITS_RESOLVED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.comparison.Comparison.Resolution;
import io.neikong.finance.subsidy.comparison.Comparison.Result;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that each hit was resolved by a person, for a reason, before the application was approved (比中须人工处理).
 *
 * <p>A hit by a name alone is a hit until somebody has seen that it is another person. One that came only after the approval has to be
 * resolved before the payment. What the system cleared by itself was cleared by nobody, and a hit that was confirmed does not
 * bear an approval. A later answer without a hit does not resolve an earlier one with it. An application that is not approved, or
 * without a hit, is not examined.
 */
public record HitsResolved() implements Control<ComparedApplication> {

    private static final List<Rule> RULES = List.of(HITS_RESOLVED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(ComparedApplication application) {
        if (!application.approved()) {
            return Outcome.notApplicable(this, application.application());
        }
        boolean any = false;
        Terms circumstances = Terms.NONE;
        Terms missing = Terms.NONE;
        for (int i = 0; i < application.comparisons().size(); i++) {
            Comparison hit = application.comparisons().get(i);
            if (isBlocking(hit, application)) {
                any = true;
                circumstances = once(circumstances, wrong(hit, application));
                missing = once(missing, missing(hit, application));
            }
        }
        if (!any) {
            return Outcome.notApplicable(this, application.application());
        }
        Outcome outcome = Outcome.satisfied(this, application.application(), RULES);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    HITS_RESOLVED,
                    Evidence.happenedOn(application.decidedAt())
                            .and("circumstances", circumstances)
                            .and(
                                    "hits",
                                    application.comparisons().stream()
                                            .filter(hit -> isBlocking(hit, application))
                                            .filter(hit ->
                                                    !wrong(hit, application).isEmpty())
                                            .map(Comparison::comparison)
                                            .toList())
                            .and("decidedAt", application.decidedAt()));
        }
        return outcome.gap(HITS_RESOLVED, missing);
    }

    /** A hit after the approval blocks nothing but the payment, and one after the payment is a matter of recovery. */
    private static boolean isBlocking(Comparison comparison, ComparedApplication application) {
        if (comparison.result() != Result.HIT) {
            return false;
        }
        Instant paidAt =
                application.payment() == null ? null : application.payment().paidAt();
        return !comparison.isAfter(application.decidedAt())
                || (application.payment() != null && !comparison.isAfter(paidAt));
    }

    private static @Nullable Instant limit(Comparison hit, ComparedApplication application) {
        boolean perhapsLater = hit.queriedAt() == null || hit.isAfter(application.decidedAt());
        return perhapsLater && application.payment() != null
                ? application.payment().paidAt()
                : application.decidedAt();
    }

    private static Terms wrong(Comparison hit, ComparedApplication application) {
        Resolution resolution = hit.resolution();
        if (resolution == null) {
            return Terms.of("notResolved");
        }
        Instant limit = limit(hit, application);
        Instant resolvedAt = resolution.resolvedAt();
        return Terms.NONE
                .when(resolution.bySystem(), "resolvedBySystem")
                .when(resolution.reason() == null, "noReason")
                .when(!resolution.cleared(), "confirmedButApproved")
                .when(resolvedAt != null && limit != null && resolvedAt.isAfter(limit), "resolvedLater");
    }

    private static Terms missing(Comparison hit, ComparedApplication application) {
        Resolution resolution = hit.resolution();
        return Terms.NONE
                .when(hit.queriedAt() == null, "queriedAt")
                .when(limit(hit, application) == null, application.decidedAt() == null ? "decidedAt" : "paidAt")
                .when(resolution != null && !resolution.bySystem() && resolution.resolver() == null, "resolver")
                .when(resolution != null && resolution.resolvedAt() == null, "resolvedAt");
    }

    private static Terms once(Terms terms, Terms more) {
        Terms all = terms;
        for (String code : more.codes()) {
            all = all.when(!all.codes().contains(code), code);
        }
        return all;
    }
}
