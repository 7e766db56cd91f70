package io.neikong.testkit;

import io.neikong.control.Rule;
import io.neikong.separation.SodRule;
import java.util.List;

class CoreCatalogueTest implements RuleCatalogueContract {

    @Override
    public List<Rule> rules() {
        return List.of(SodRule.values());
    }
}
