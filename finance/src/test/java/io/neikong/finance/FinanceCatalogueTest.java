package io.neikong.finance;

import io.neikong.control.Rule;
import io.neikong.finance.accounting.AccountingRule;
import io.neikong.finance.archive.ArchiveRule;
import io.neikong.finance.audit.AuditRule;
import io.neikong.finance.fraud.FraudRule;
import io.neikong.finance.incident.IncidentRule;
import io.neikong.finance.notice.NoticeRule;
import io.neikong.finance.recovery.RecoveryRule;
import io.neikong.finance.seal.SealRule;
import io.neikong.finance.subsidy.channel.ChannelRule;
import io.neikong.finance.subsidy.comparison.ComparisonRule;
import io.neikong.finance.subsidy.employer.EmployerRule;
import io.neikong.finance.subsidy.guide.GuideRule;
import io.neikong.finance.subsidy.material.MaterialRule;
import io.neikong.finance.subsidy.stacking.StackingRule;
import io.neikong.finance.training.TrainingRule;
import io.neikong.finance.transfer.TransferRule;
import io.neikong.finance.voucher.VoucherRule;
import io.neikong.finance.warning.WarningRule;
import io.neikong.testkit.RuleCatalogueContract;
import io.neikong.testkit.RuleExample;
import io.neikong.testkit.RulePages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class FinanceCatalogueTest implements RuleCatalogueContract {

    @Override
    public List<Rule> rules() {
        return Stream.<Rule[]>of(
                        AccountingRule.values(),
                        AuditRule.values(),
                        IncidentRule.values(),
                        ArchiveRule.values(),
                        GuideRule.values(),
                        SealRule.values(),
                        FraudRule.values(),
                        NoticeRule.values(),
                        RecoveryRule.values(),
                        MaterialRule.values(),
                        EmployerRule.values(),
                        ComparisonRule.values(),
                        ChannelRule.values(),
                        StackingRule.values(),
                        TrainingRule.values(),
                        TransferRule.values(),
                        VoucherRule.values(),
                        WarningRule.values())
                .flatMap(Stream::of)
                .toList();
    }

    @Override
    public List<RuleExample<?>> examples() {
        return Stream.of(
                        AccountingExamples.all(),
                        AuditExamples.all(),
                        IncidentExamples.all(),
                        ArchiveExamples.all(),
                        GuideExamples.all(),
                        SealExamples.all(),
                        FraudExamples.all(),
                        NoticeExamples.all(),
                        OriginalExamples.all(),
                        RecoveryExamples.all(),
                        ReviewExamples.all(),
                        ChannelExamples.all(),
                        StackingExamples.all(),
                        EvaluationExamples.all(),
                        TrainingExamples.all(),
                        TransferExamples.all(),
                        VoucherExamples.all(),
                        WarningExamples.all())
                .flatMap(List::stream)
                .<RuleExample<?>>map(example -> example)
                .toList();
    }

    @Override
    public Optional<RulePages> pages() {
        return Optional.of(new RulePages(
                Path.of("..", "docs", "rules"),
                List.of(Path.of("src", "main", "java"), Path.of("..", "core", "src", "main", "java"))));
    }
}
