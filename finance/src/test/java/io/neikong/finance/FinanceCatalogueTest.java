package io.neikong.finance;

import io.neikong.control.Rule;
import io.neikong.finance.accounting.AccountingRule;
import io.neikong.finance.notice.NoticeRule;
import io.neikong.finance.seal.SealRule;
import io.neikong.testkit.RuleCatalogueContract;
import java.util.List;
import java.util.stream.Stream;

class FinanceCatalogueTest implements RuleCatalogueContract {

    @Override
    public List<Rule> rules() {
        return Stream.<Rule[]>of(AccountingRule.values(), SealRule.values(), NoticeRule.values())
                .flatMap(Stream::of)
                .toList();
    }
}
