package io.neikong.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Basis;
import io.neikong.policy.Layer;
import io.neikong.policy.Parameter;
import io.neikong.policy.Parameter.BuiltIn;
import io.neikong.policy.Parameters;
import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide on the numbers of a district names all that rest on nothing but an engineering default, as they are. */
class DistrictNumbersTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([^`]+)` \\| `([^`]+)` \\| `([^`]+)` \\| [^|]+ \\| [^|]+ \\|$");

    /**
     * A line of the table.
     *
     * @param key  the key of the parameter
     * @param builtIn  what it is without an override
     * @param layers  who may override it
     */
    record Row(String key, String builtIn, String layers) {}

    @ParameterizedTest
    @ValueSource(strings = {"docs/guides/district-numbers.md", "docs/guides/district-numbers.zh-CN.md"})
    void names_every_number_that_no_public_rule_gives_with_its_default(String guide) {
        List<Row> rows = ROW.matcher(Page.of(guide).text())
                .results()
                .map(row -> new Row(row.group(1), row.group(2), row.group(3)))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Parameters.all().stream()
                        .filter(DistrictNumbersTest::isNobodysDecision)
                        .map(DistrictNumbersTest::row)
                        .toList());
    }

    @Test
    void some_rule_asks_for_each_number_that_no_public_rule_gives() {
        String rules = Page.english("docs/rules").stream().map(Page::text).collect(Collectors.joining());

        assertThat(Parameters.all().stream()
                        .filter(DistrictNumbersTest::isNobodysDecision)
                        .map(Parameter::key))
                .isNotEmpty()
                .allMatch(rules::contains);
    }

    private static boolean isNobodysDecision(Parameter<?> parameter) {
        return parameter.builtIns().stream()
                .allMatch(builtIn -> builtIn.basis().kind() == Basis.Kind.ENGINEERING_DEFAULT);
    }

    private static <T extends Serializable> Row row(Parameter<T> parameter) {
        String values = parameter.builtIns().stream()
                .map(builtIn -> value(parameter, builtIn))
                .collect(Collectors.joining(", "));
        String layers = parameter.layers().stream().map(Layer::name).collect(Collectors.joining(", "));
        return new Row(parameter.key(), values.isEmpty() ? "none" : values, layers);
    }

    private static <T extends Serializable> String value(Parameter<T> parameter, BuiltIn<T> builtIn) {
        return (builtIn.postClass() == null ? "" : builtIn.postClass() + " ") + parameter.text(builtIn.value());
    }
}
