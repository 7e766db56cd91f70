package io.neikong.permissions;

import io.neikong.control.Rule;
import io.neikong.permissions.rotation.RotationRule;
import io.neikong.testkit.RuleCatalogueContract;
import io.neikong.testkit.RuleExample;
import java.util.List;

class PermissionsCatalogueTest implements RuleCatalogueContract {

    @Override
    public List<Rule> rules() {
        return List.of(RotationRule.values());
    }

    @Override
    public List<RuleExample<?>> examples() {
        return RotationExamples.all();
    }
}
