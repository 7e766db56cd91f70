package io.neikong.testkit;

import io.neikong.control.Rule;
import io.neikong.policy.PolicyRule;
import io.neikong.separation.SodRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class CoreCatalogueTest implements RuleCatalogueContract {

    @Override
    public List<Rule> rules() {
        return Stream.<Rule[]>of(SodRule.values(), PolicyRule.values())
                .flatMap(Arrays::stream)
                .toList();
    }
}
