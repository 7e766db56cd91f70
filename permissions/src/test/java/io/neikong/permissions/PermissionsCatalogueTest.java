package io.neikong.permissions;

import io.neikong.control.Rule;
import io.neikong.permissions.account.AccountRule;
import io.neikong.permissions.coverage.CoverageRule;
import io.neikong.permissions.rotation.RotationRule;
import io.neikong.testkit.RuleCatalogueContract;
import io.neikong.testkit.RuleExample;
import java.util.List;
import java.util.stream.Stream;

class PermissionsCatalogueTest implements RuleCatalogueContract {

    @Override
    public List<Rule> rules() {
        return Stream.<Rule[]>of(RotationRule.values(), AccountRule.values(), CoverageRule.values())
                .flatMap(Stream::of)
                .toList();
    }

    @Override
    public List<RuleExample<?>> examples() {
        return Stream.of(AccountExamples.all(), CoverageExamples.all())
                .<RuleExample<?>>flatMap(List::stream)
                .toList();
    }
}
