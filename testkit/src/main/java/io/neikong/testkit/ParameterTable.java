package io.neikong.testkit;

import io.neikong.control.Basis;
import io.neikong.policy.Parameter;
import io.neikong.policy.Parameter.BuiltIn;
import io.neikong.policy.Ratio;
import io.neikong.time.Period;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers of the policy that decide on a rule, with their defaults and who may change them, as a page shows them. */
final class ParameterTable {

    private ParameterTable() {}

    /** Adds the table of the parameters that some examples name, if they name any. */
    static void show(List<RuleExample<?>> examples, Markdown page) {
        List<List<String>> rows = examples.stream()
                .<Parameter<?>>flatMap(example -> example.parameters().stream())
                .distinct()
                .flatMap(ParameterTable::parameter)
                .toList();
        if (!rows.isEmpty()) {
            page.table(
                    List.of(
                            RulePage.label("parameters"),
                            RulePage.label("default"),
                            RulePage.label("unit"),
                            RulePage.label("bases"),
                            RulePage.label("layers")),
                    rows);
        }
    }

    private static <T extends Serializable> Stream<List<String>> parameter(Parameter<T> parameter) {
        String key = Markdown.text(parameter.key());
        String layers = parameter.layers().stream()
                .map(layer -> RulePage.label("layer." + layer))
                .collect(Collectors.joining("; "));
        return parameter.builtIns().isEmpty()
                ? Stream.of(List.of(key, RulePage.label("mustBeSet"), "", "", layers))
                : parameter.builtIns().stream().map(builtIn -> builtIn(parameter, key, builtIn, layers));
    }

    private static <T extends Serializable> List<String> builtIn(
            Parameter<T> parameter, String key, BuiltIn<T> builtIn, String layers) {
        String postClass = builtIn.postClass();
        Basis basis = builtIn.basis();
        return List.of(
                postClass == null
                        ? key
                        : key + "<br>"
                                + RulePage.both(language ->
                                        RulePage.words(language, "forClass").replace("{class}", postClass)),
                Markdown.text(parameter.text(builtIn.value())),
                RulePage.label("unit." + unit(builtIn.value())),
                RulePage.label("kind." + basis.kind()) + "<br>" + RulePage.both(basis::citation) + "<br>"
                        + RulePage.both(language -> RulePage.days(basis, language)),
                layers);
    }

    private static String unit(Serializable value) {
        if (value instanceof Period period) {
            return period.unit().name();
        }
        if (value instanceof Duration) {
            return "MINUTE";
        }
        if (value instanceof BigDecimal) {
            return "CNY";
        }
        if (value instanceof Integer) {
            return "PERCENT";
        }
        return value instanceof Ratio ? "RATIO" : "WORD";
    }
}
