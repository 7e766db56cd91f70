package io.neikong.permissions;

import io.neikong.control.Rule;
import io.neikong.permissions.grant.GrantRule;
import io.neikong.permissions.mover.MoverRule;
import io.neikong.permissions.rotation.RotationRule;
import io.neikong.testkit.RuleCatalogueContract;
import io.neikong.testkit.RuleExample;
import java.util.List;
import java.util.stream.Stream;

class PermissionsCatalogueTest implements RuleCatalogueContract {

    @Override
    public List<Rule> rules() {
        return Stream.<Rule[]>of(RotationRule.values(), MoverRule.values(), GrantRule.values())
                .flatMap(Stream::of)
                .toList();
    }

    @Override
    public List<RuleExample<?>> examples() {
        return Stream.of(MoverExamples.all(), GrantExamples.all())
                .<RuleExample<?>>flatMap(List::stream)
                .toList();
    }
}
