package io.neikong.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.neikong.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the JSON Schema of policy files out of the parameters. */
final class PolicySchema {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String NOT_BLANK = "[^\\u0000-\\u0020]";

    private PolicySchema() {}

    static String generate() {
        try {
            return MAPPER.writeValueAsString(schema()).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode schema() {
        ObjectNode properties = object();
        properties.set(
                "$schema",
                nullable("string").put("maxLength", PolicyFile.MOST_OF_DOCUMENT).put("pattern", NOT_BLANK));
        properties.set("version", object().put("const", 1));
        properties.set(
                "overrides",
                object().put("type", "array")
                        .put("maxItems", PolicyFile.MOST_OVERRIDES)
                        .set("items", override()));
        ObjectNode schema = object().put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "Neikong policy file")
                .put("type", "object");
        schema.set("properties", properties);
        schema.set("required", array(List.of("version", "overrides")));
        schema.put("additionalProperties", false);
        Map<String, ObjectNode> values = new TreeMap<>();
        Parameters.all().forEach(parameter -> values.put(name(parameter.type()), value(parameter.type())));
        schema.set("$defs", object().setAll(values));
        return schema;
    }

    private static ObjectNode override() {
        ObjectNode day = nullable("string").put("format", "date").put("pattern", "^(19|20|21)[0-9]{2}-");
        ObjectNode person = nullable("string")
                .put("maxLength", PolicyFile.MOST_OF_IDENTIFIER)
                .put("pattern", NOT_BLANK);
        ObjectNode document =
                nullable("string").put("maxLength", PolicyFile.MOST_OF_DOCUMENT).put("pattern", NOT_BLANK);
        ObjectNode properties = object();
        properties.set(
                "parameter",
                object().set(
                                "enum",
                                array(Parameters.all().stream()
                                        .map(Parameter::key)
                                        .toList())));
        properties.set(
                "layer",
                object().set(
                                "enum",
                                array(Arrays.stream(Layer.values())
                                        .filter(layer -> layer != Layer.BUILT_IN)
                                        .map(Layer::name)
                                        .toList())));
        properties.set("for", person);
        properties.set("value", object());
        properties.set("basis", document);
        properties.set("author", person);
        properties.set("approver", person);
        properties.set("from", day);
        properties.set("to", day);
        properties.set("recordedOn", day);
        ObjectNode override = object().put("type", "object");
        override.set("properties", properties);
        override.set("required", array(List.of("parameter", "layer", "value")));
        override.put("additionalProperties", false);
        ArrayNode all = override.putArray("allOf");
        ObjectNode forOne = object();
        forOne.set("required", array(List.of("for")));
        forOne.set("properties", object().set("for", object().put("type", "string")));
        ObjectNode forNone = object();
        forNone.set("properties", object().set("for", object().put("type", "null")));
        all.add(when("layer", object().set("enum", array(List.of("PROGRAMME", "POST_CLASS"))), forOne));
        all.add(when("layer", object().set("enum", array(List.of("CITY", "DISTRICT"))), forNone));
        for (Parameter<?> parameter : Parameters.all()) {
            ObjectNode narrowed = object();
            narrowed.set(
                    "layer",
                    object().set(
                                    "enum",
                                    array(parameter.layers().stream()
                                            .map(Layer::name)
                                            .toList())));
            narrowed.set("value", object().put("$ref", "#/$defs/" + name(parameter.type())));
            ObjectNode then = object();
            then.set("properties", narrowed);
            all.add(when("parameter", object().put("const", parameter.key()), then));
        }
        return override;
    }

    private static ObjectNode when(String key, ObjectNode is, ObjectNode then) {
        ObjectNode condition = object();
        condition.set("properties", object().set(key, is));
        condition.set("required", array(List.of(key)));
        ObjectNode rule = object();
        rule.set("if", condition);
        rule.set("then", then);
        return rule;
    }

    private static String name(ValueType<?> type) {
        if (type instanceof ValueType.Periods periods) {
            return "period."
                    + String.join(
                            ".", periods.units().stream().map(Period.Unit::name).toList());
        }
        if (type instanceof ValueType.Words words) {
            return "word." + String.join(".", words.words());
        }
        return type instanceof ValueType.Durations
                ? "duration"
                : type instanceof ValueType.Money
                        ? "money"
                        : type instanceof ValueType.Percentages ? "percentage" : "ratio";
    }

    private static ObjectNode value(ValueType<?> type) {
        if (type instanceof ValueType.Periods periods) {
            return period(periods);
        }
        if (type instanceof ValueType.Words words) {
            return object().set("enum", array(words.words()));
        }
        if (type instanceof ValueType.Durations) {
            return amount(whole(1, ValueType.Durations.MOST), List.of("HOUR", "MINUTE"));
        }
        if (type instanceof ValueType.Money) {
            return amount(text(ValueType.Money.PATTERN), List.of("CNY"));
        }
        if (type instanceof ValueType.Percentages) {
            return amount(whole(0, ValueType.Percentages.MOST), List.of("PERCENT"));
        }
        return text(ValueType.Ratios.PATTERN);
    }

    private static ObjectNode period(ValueType.Periods type) {
        ObjectNode period = amount(
                whole(type.least(), ValueType.Periods.MOST),
                type.units().stream().map(Period.Unit::name).toList());
        if (!type.isPlain()) {
            ObjectNode properties = period.withObjectProperty("properties");
            boolean hours = type.units().contains(Period.Unit.HOUR);
            properties.set(
                    "startInclusive",
                    object().set(
                                    "enum",
                                    hours
                                            ? MAPPER.createArrayNode()
                                                    .add(false)
                                                    .addNull()
                                            : MAPPER.createArrayNode()
                                                    .add(true)
                                                    .add(false)
                                                    .addNull()));
            properties.set(
                    "rollover",
                    object().set(
                                    "enum",
                                    hours
                                            ? MAPPER.createArrayNode()
                                                    .add("NONE")
                                                    .addNull()
                                            : MAPPER.createArrayNode()
                                                    .add("NONE")
                                                    .add("NEXT_WORKING_DAY")
                                                    .addNull()));
            if (!hours) {
                ObjectNode then = object();
                then.set("properties", object().set("amount", object().put("minimum", 1)));
                period.setAll(when("startInclusive", object().put("const", true), then));
            }
        }
        return period;
    }

    private static ObjectNode amount(ObjectNode amount, List<String> units) {
        ObjectNode properties = object();
        properties.set("amount", amount);
        properties.set("unit", object().set("enum", array(units)));
        ObjectNode value = object().put("type", "object");
        value.set("properties", properties);
        value.set("required", array(List.of("amount", "unit")));
        return value.put("additionalProperties", false);
    }

    private static ObjectNode whole(int least, int most) {
        return object().put("type", "integer").put("minimum", least).put("maximum", most);
    }

    private static ObjectNode text(String pattern) {
        return object().put("type", "string").put("pattern", pattern);
    }

    private static ObjectNode nullable(String type) {
        return object().set("type", array(List.of(type, "null")));
    }

    private static ArrayNode array(List<String> words) {
        ArrayNode array = MAPPER.createArrayNode();
        words.forEach(array::add);
        return array;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
