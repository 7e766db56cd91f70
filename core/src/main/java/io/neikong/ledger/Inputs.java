package io.neikong.ledger;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.neikong.policy.Parameter;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a decision rested on, as digests that show later whether it was the same (决策依据摘要). The ledger keeps no facts: whoever
 * has them makes the digest again.
 *
 * @param policy  the digest of the parameters
 * @param facts  the digest of the facts
 */
public record Inputs(String policy, String facts) implements Serializable {

    private static final ObjectMapper JSON = mapper();

    public Inputs {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(facts, "facts");
    }

    /**
     * The digests of a policy and of facts.
     *
     * @param policy  the parameters that the controls went by, built-in values included
     * @param facts  what they examined, in order; records of exported packages, or what Jackson writes
     * @throws IllegalArgumentException if a fact cannot be written
     * @throws NullPointerException if a fact is null
     */
    public static Inputs of(Policy policy, Object... facts) {
        for (Object fact : facts) {
            Objects.requireNonNull(fact, "each of the facts");
        }
        return new Inputs(digest(policy), digest(List.of(facts)));
    }

    private static String digest(Policy policy) {
        StringBuilder lines = new StringBuilder();
        for (Parameter<?> parameter : Parameters.all()) {
            lines.append(parameter.key())
                    .append('=')
                    .append(parameter.builtIns())
                    .append('\n');
        }
        policy.overrides().forEach(override -> lines.append(override).append('\n'));
        return digest(List.of(lines.toString()));
    }

    private static String digest(Object value) {
        try {
            return "sha256:" + HexFormat.of().formatHex(new Sha256().hash(JSON.writeValueAsBytes(value)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "facts must be records that can be written as JSON: " + e.getMessage(), e);
        }
    }

    /** Fields in the order of their names, days and moments as ISO has them, sets sorted: no run writes the same otherwise. */
    private static ObjectMapper mapper() {
        SimpleModule plain = new SimpleModule();
        plain.addSerializer(Temporal.class, ToStringSerializer.instance);
        plain.addSerializer(TemporalAmount.class, ToStringSerializer.instance);
        plain.addSerializer(new Sorted());
        return JsonMapper.builder()
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .addModule(plain)
                .build();
    }

    /** Writes a set in the order of what its elements are written as. */
    @SuppressWarnings({"rawtypes", "serial"})
    private static final class Sorted extends JsonSerializer<Set> {
        @Override
        public Class<Set> handledType() {
            return Set.class;
        }

        @Override
        public void serialize(Set set, JsonGenerator json, SerializerProvider provider) throws IOException {
            TreeSet<String> written = new TreeSet<>();
            for (Object element : set) {
                written.add(new String(JSON.writeValueAsBytes(element), StandardCharsets.UTF_8));
            }
            json.writeStartArray();
            for (String element : written) {
                json.writeRawValue(element);
            }
            json.writeEndArray();
        }
    }
}
