package io.neikong.permissions;

import io.neikong.control.Rule;
import io.neikong.permissions.conflict.IncompatiblePermissionRule;
import io.neikong.permissions.rotation.RotationRule;
import io.neikong.testkit.RuleCatalogueContract;
import java.util.List;
import java.util.stream.Stream;

class PermissionsCatalogueTest implements RuleCatalogueContract {

    @Override
    public List<Rule> rules() {
        return Stream.<Rule>concat(Stream.of(RotationRule.values()), Stream.of(IncompatiblePermissionRule.values()))
                .toList();
    }
}
