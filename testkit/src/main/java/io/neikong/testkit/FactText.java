package io.neikong.testkit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.neikong.control.Evidence;
import io.neikong.control.Rule;
import io.neikong.policy.Parameter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts as a page shows them, their values as JSON. The same on every machine. */
final class FactText {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private FactText() {}

    /**
     * A fact or a control as JSON: records by their components, moments in the time of Asia/Shanghai, a parameter by its
     * key, a rule by its code, and what else is neither a record nor a class of the JDK by the name of its class.
     */
    static String json(Object value) {
        try {
            return MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(LINES))
                    .writeValueAsString(node(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON must be writable", e);
        }
    }

    private static JsonNode node(@Nullable Object value) {
        if (value == null) {
            return NODES.nullNode();
        }
        if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        if (value instanceof BigDecimal amount) {
            return DecimalNode.valueOf(amount);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return NODES.numberNode(((Number) value).longValue());
        }
        if (value instanceof Collection<?> items) {
            return array(items);
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = NODES.objectNode();
            map.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> String.valueOf(entry.getKey())))
                    .forEach(entry -> object.set(String.valueOf(entry.getKey()), node(entry.getValue())));
            return object;
        }
        if (value instanceof Record && !(value instanceof Rule)) {
            ObjectNode object = NODES.objectNode();
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                object.set(component.getName(), node(valueOf(component, value)));
            }
            return object;
        }
        return NODES.textNode(word(value));
    }

    /** The items in their order; those of a set, which may have a different one in each run, by their text. */
    private static ArrayNode array(Collection<?> items) {
        Stream<JsonNode> nodes = items.stream().map(FactText::node);
        boolean ordered = !(items instanceof Set) || items instanceof SortedSet;
        return NODES.arrayNode()
                .addAll((ordered ? nodes : nodes.sorted(Comparator.comparing(JsonNode::toString))).toList());
    }

    private static String word(Object value) {
        if (value instanceof Rule rule) {
            return rule.code();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Instant moment) {
            return new Evidence.Moment(moment).toString();
        }
        if (value instanceof Parameter<?> parameter) {
            return parameter.key();
        }
        return value.getClass().getName().startsWith("java.")
                ? value.toString()
                : value.getClass().getSimpleName();
    }

    static @Nullable Object valueOf(RecordComponent component, Object owner) {
        Method accessor = component.getAccessor();
        accessor.trySetAccessible();
        try {
            return accessor.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    component.getName() + " of " + owner.getClass().getName() + " must be readable", e);
        }
    }
}
