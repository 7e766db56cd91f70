package io.neikong.finance;

import io.neikong.control.Rule;
import io.neikong.finance.accounting.AccountingRule;
import io.neikong.finance.notice.NoticeRule;
import io.neikong.finance.recovery.RecoveryRule;
import io.neikong.finance.seal.SealRule;
import io.neikong.finance.subsidy.channel.ChannelRule;
import io.neikong.finance.subsidy.stacking.StackingRule;
import io.neikong.finance.training.TrainingRule;
import io.neikong.finance.voucher.VoucherRule;
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
                        SealRule.values(),
                        NoticeRule.values(),
                        RecoveryRule.values(),
                        ChannelRule.values(),
                        StackingRule.values(),
                        TrainingRule.values(),
                        VoucherRule.values())
                .flatMap(Stream::of)
                .toList();
    }

    @Override
    public List<RuleExample<?>> examples() {
        return Stream.of(
                        AccountingExamples.all(),
                        SealExamples.all(),
                        NoticeExamples.all(),
                        OriginalExamples.all(),
                        RecoveryExamples.all(),
                        ChannelExamples.all(),
                        StackingExamples.all(),
                        TrainingExamples.all(),
                        VoucherExamples.all())
                .flatMap(List::stream)
                .<RuleExample<?>>map(example -> example)
                .toList();
    }

    @Override
    public Optional<RulePages> pages() {
        return Optional.of(new RulePages(Path.of("..", "docs", "rules")));
    }
}
