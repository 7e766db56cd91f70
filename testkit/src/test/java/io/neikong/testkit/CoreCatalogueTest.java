package io.neikong.testkit;

import io.neikong.control.Rule;
import io.neikong.control.WaiverRule;
import io.neikong.governance.decision.DecisionRule;
import io.neikong.governance.document.DocumentRule;
import io.neikong.governance.evaluation.EvaluationRule;
import io.neikong.governance.guidance.GuidanceRule;
import io.neikong.governance.integrity.IntegrityRule;
import io.neikong.governance.organisation.OrganisationRule;
import io.neikong.governance.rectification.RectificationRule;
import io.neikong.governance.risk.RiskRule;
import io.neikong.governance.supervision.SupervisionRule;
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
                        DecisionRule.values(),
                        DocumentRule.values(),
                        EvaluationRule.values(),
                        GuidanceRule.values(),
                        IdentifierRule.values(),
                        IntegrityRule.values(),
                        OrganisationRule.values(),
                        PolicyRule.values(),
                        RectificationRule.values(),
                        RiskRule.values(),
                        SodRule.values(),
                        SupervisionRule.values(),
                        WaiverRule.values())
                .flatMap(Stream::of)
                .toList();
    }

    @Override
    public List<RuleExample<?>> examples() {
        return Stream.of(
                        ConfigurationExamples.all(),
                        DecisionExamples.all(),
                        DocumentExamples.all(),
                        GuidanceExamples.all(),
                        IdentifierExamples.all(),
                        IntegrityExamples.all(),
                        OrganisationExamples.all(),
                        RectificationExamples.all(),
                        RiskExamples.all(),
                        SupervisionExamples.all())
                .flatMap(List::stream)
                .toList();
    }

    /** The module of permissions has the control of SOD-001, that of finance the other rules of POL; a page is written by one module. */
    @Override
    public List<Rule> shownElsewhere() {
        return Stream.<Rule[]>of(SodRule.values(), EvaluationRule.values())
                .flatMap(Stream::of)
                .toList();
    }

    @Override
    public Optional<RulePages> pages() {
        return Optional.of(
                new RulePages(Path.of("..", "docs", "rules"), List.of(Path.of("..", "core", "src", "main", "java"))));
    }
}
