package io.neikong.testkit;

import io.neikong.control.Rule;
import io.neikong.control.WaiverRule;
import io.neikong.policy.PolicyRule;
import io.neikong.separation.SodRule;
import java.util.List;
import java.util.stream.Stream;

class CoreCatalogueTest implements RuleCatalogueContract {

    @Override
    public List<Rule> rules() {
        return Stream.<Rule[]>of(SodRule.values(), PolicyRule.values(), WaiverRule.values())
                .flatMap(Stream::of)
                .toList();
    }
}
