package io.neikong.testkit;

import static io.neikong.testkit.IntegrityFacts.HIRED;
import static io.neikong.testkit.IntegrityFacts.MARRIED;
import static io.neikong.testkit.IntegrityFacts.allOn;
import static io.neikong.testkit.IntegrityFacts.cashier;
import static io.neikong.testkit.IntegrityFacts.post;

import io.neikong.governance.integrity.CommittedAndTaught;
import io.neikong.governance.integrity.DeclarationsCurrent;
import io.neikong.governance.integrity.IntegrityRule;
import io.neikong.governance.integrity.KeyPostListed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The rules on barriers against corruption, by one cashier. */
final class IntegrityExamples {

    private IntegrityExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        IntegrityRule.COMMITTED_AND_TAUGHT,
                        new CommittedAndTaught(),
                        cashier(HIRED, HIRED, allOn(LocalDate.of(2025, 6, 30))),
                        cashier(HIRED, HIRED, allOn(LocalDate.of(2025, 6, 29)))),
                RuleExample.of(
                        IntegrityRule.DECLARATIONS_CURRENT,
                        new DeclarationsCurrent(),
                        cashier(HIRED, HIRED, allOn(MARRIED)),
                        cashier(HIRED, HIRED, allOn(MARRIED.minusDays(1)))),
                RuleExample.of(
                        IntegrityRule.KEY_POSTS_LISTED,
                        new KeyPostListed(),
                        post(true, Set.of("RISK-02", "S2"), "RISK-02"),
                        post(true, Set.of("RISK-02", "S2"), "RISK-02", "RISK-99")));
    }
}
