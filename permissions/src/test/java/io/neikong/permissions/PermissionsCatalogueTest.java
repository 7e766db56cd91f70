package io.neikong.permissions;

import io.neikong.control.Rule;
import io.neikong.permissions.account.AccountRule;
import io.neikong.permissions.conflict.IncompatiblePermissionRule;
import io.neikong.permissions.coverage.CoverageRule;
import io.neikong.permissions.grant.GrantRule;
import io.neikong.permissions.mover.MoverRule;
import io.neikong.permissions.rotation.RotationRule;
import io.neikong.testkit.RuleCatalogueContract;
import io.neikong.testkit.RuleExample;
import io.neikong.testkit.RulePages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class PermissionsCatalogueTest implements RuleCatalogueContract {

    @Override
    public List<Rule> rules() {
        return Stream.<Rule[]>of(
                        AccountRule.values(),
                        CoverageRule.values(),
                        GrantRule.values(),
                        IncompatiblePermissionRule.values(),
                        MoverRule.values(),
                        RotationRule.values())
                .flatMap(Stream::of)
                .toList();
    }

    @Override
    public List<RuleExample<?>> examples() {
        return Stream.of(
                        AccountExamples.all(),
                        CoverageExamples.all(),
                        GrantExamples.all(),
                        IncompatiblePermissionExamples.all(),
                        MoverExamples.all(),
                        RotationExamples.all(),
                        SodExamples.all())
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
