package io.neikong.testkit;

import io.neikong.control.Rule;
import io.neikong.control.WaiverRule;
import io.neikong.governance.decision.DecisionRule;
import io.neikong.governance.organisation.OrganisationRule;
import io.neikong.governance.risk.RiskRule;
import io.neikong.identifier.IdentifierRule;
import io.neikong.policy.PolicyRule;
import io.neikong.separation.SodRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class CoreCatalogueTest implements RuleCatalogueContract {

    @Override
    public List<Rule> rules() {
        return Stream.<Rule[]>of(
                        SodRule.values(),
                        PolicyRule.values(),
                        WaiverRule.values(),
                        IdentifierRule.values(),
                        DecisionRule.values(),
                        RiskRule.values(),
                        OrganisationRule.values())
                .flatMap(Stream::of)
                .toList();
    }

    @Override
    public List<RuleExample<?>> examples() {
        return Stream.of(
                        ConfigurationExamples.all(),
                        DecisionExamples.all(),
                        RiskExamples.all(),
                        OrganisationExamples.all(),
                        IdentifierExamples.all())
                .flatMap(List::stream)
                .toList();
    }

    /** The module of permissions has the control of SOD-001. */
    @Override
    public List<Rule> shownElsewhere() {
        return List.of(SodRule.values());
    }

    @Override
    public Optional<RulePages> pages() {
        return Optional.of(
                new RulePages(Path.of("..", "docs", "rules"), List.of(Path.of("..", "core", "src", "main", "java"))));
    }
}
