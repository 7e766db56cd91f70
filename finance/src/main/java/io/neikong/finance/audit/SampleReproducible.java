package io.neikong.finance.audit;

import static io.neikong.finance.audit.AuditRule.SAMPLE_REPRODUCIBLE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Checks that a sample can be drawn again with the same result, and was drawn by somebody who is neither audited nor handled
 * what is (抽样可复核、抽样人独立).
 *
 * <p>It is drawn again from the list on record; without the seed, an item that is not on the list cannot have been drawn from it. A list
 * that was changed afterwards has another hash. A draw from which nothing came is not examined: whether enough is audited is
 * {@link AuditCoverage}'s question.
 */
public record SampleReproducible() implements Control<AuditDraw> {

    private static final List<Rule> RULES = List.of(SAMPLE_REPRODUCIBLE);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(AuditDraw draw) {
        if (draw.drawn().isEmpty()) {
            return Outcome.notApplicable(this, draw.draw());
        }
        String seed = draw.seed();
        String hash = draw.listHash();
        String drawnBy = draw.drawnBy();
        String auditee = draw.auditee();
        List<String> handlers = draw.handlers();
        List<String> again =
                seed == null ? draw.list() : new AuditSample(seed, draw.drawn().size()).drawnFrom(draw.list());
        boolean changed = hash != null && !hash.toLowerCase(Locale.ROOT).equals(AuditSample.listHash(draw.list()));
        Set<String> possible = new HashSet<>(again);
        boolean notOnList = seed == null && !possible.containsAll(draw.drawn());
        boolean otherItems = seed != null && !possible.equals(new HashSet<>(draw.drawn()));
        Terms circumstances = Terms.NONE
                .when(changed, "listChanged")
                .when(otherItems, "otherItems")
                .when(notOnList, "notOnList")
                .when(drawnBy != null && drawnBy.equals(auditee), "drawnByAuditee")
                .when(drawnBy != null && handlers != null && handlers.contains(drawnBy), "drawnByHandler");
        Terms missing = Terms.NONE
                .when(seed == null, "seed")
                .when(hash == null, "listHash")
                .when(drawnBy == null, "drawnBy")
                .when(auditee == null, "auditee")
                .when(handlers == null, "handlers");
        Outcome outcome = Outcome.satisfied(this, draw.draw(), RULES);
        if (!circumstances.isEmpty()) {
            Evidence seen = Evidence.of("circumstances", circumstances)
                    .and("drawn", draw.drawn().size());
            seen = otherItems || notOnList ? seen.and("notDrawn", without(draw.drawn(), again)) : seen;
            outcome = outcome.breach(SAMPLE_REPRODUCIBLE, seen, drawnBy);
        }
        return missing.isEmpty() ? outcome : outcome.gap(SAMPLE_REPRODUCIBLE, missing);
    }

    /** The items that are in the sample and would not be drawn. */
    private static List<String> without(List<String> items, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return items.stream().filter(item -> !known.contains(item)).sorted().toList();
    }
}
