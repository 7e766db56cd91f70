package io.neikong.policy;

import static io.neikong.policy.Parameters.COLLECTIVE_DECISION_AMOUNT;

import io.neikong.time.Period;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Overrides and files for tests. */
final class Samples {

    static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private Samples() {}

    /** An override in order, from New Year on. */
    static <T extends Serializable> PolicyOverride<T> override(
            Parameter<T> parameter, Layer layer, @Nullable String selector, T value) {
        return PolicyOverride.of(parameter, layer, selector, value)
                .basedOn("Doc 1")
                .decidedBy("p1", "p2")
                .from(NEW_YEAR);
    }

    static <T extends Serializable> PolicyOverride<T> ofDistrict(Parameter<T> parameter, T value) {
        return override(parameter, Layer.DISTRICT, null, value);
    }

    /** Each parameter in each of its layers, as it is built in. */
    static List<PolicyOverride<?>> everything() {
        List<PolicyOverride<?>> all = new ArrayList<>();
        Parameters.all().forEach(parameter -> addAll(parameter, all));
        return all;
    }

    private static <T extends Serializable> void addAll(Parameter<T> parameter, List<PolicyOverride<?>> all) {
        for (Layer layer : parameter.layers()) {
            String selector = layer == Layer.PROGRAMME ? "J01" : layer == Layer.POST_CLASS ? "FINANCE" : null;
            parameter.builtIns().forEach(builtIn -> all.add(override(parameter, layer, selector, builtIn.value())));
            if (parameter == COLLECTIVE_DECISION_AMOUNT) {
                all.add(override(COLLECTIVE_DECISION_AMOUNT, layer, selector, new BigDecimal("500000")));
            }
        }
    }

    static String json(List<PolicyOverride<?>> overrides) {
        return "{\"version\": 1, \"overrides\": [\n"
                + String.join(",\n", overrides.stream().map(Samples::json).toList())
                + "\n]}\n";
    }

    private static String json(PolicyOverride<?> override) {
        return "{\"parameter\": \"" + override.parameter() + "\", \"layer\": \"" + override.layer()
                + "\", \"for\": " + text(override.selector()) + ", \"value\": " + value(override.value())
                + ", \"basis\": " + text(override.basisDocument()) + ", \"author\": " + text(override.author())
                + ", \"approver\": " + text(override.approver()) + ", \"from\": " + text(override.from())
                + ", \"to\": " + text(override.to()) + ", \"recordedOn\": " + text(override.recordedOn()) + "}";
    }

    private static String text(@Nullable Object value) {
        return value == null ? "null" : "\"" + value + "\"";
    }

    private static String value(Object value) {
        if (value instanceof Period period) {
            return "{\"amount\": " + period.amount() + ", \"unit\": \"" + period.unit() + "\""
                    + (period.startInclusive() ? ", \"startInclusive\": true" : "")
                    + (period.rollover() == Period.Rollover.NONE ? "" : ", \"rollover\": \"NEXT_WORKING_DAY\"") + "}";
        }
        if (value instanceof BigDecimal amount) {
            return "{\"amount\": \"" + amount + "\", \"unit\": \"CNY\"}";
        }
        if (value instanceof Integer percent) {
            return "{\"amount\": " + percent + ", \"unit\": \"PERCENT\"}";
        }
        if (value instanceof Duration duration) {
            return "{\"amount\": " + duration.toMinutes() + ", \"unit\": \"MINUTE\"}";
        }
        return text(value);
    }

    static Policy read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    static Policy read(byte[] json) {
        return PolicyFile.read("policy.json", new ByteArrayInputStream(json));
    }

    static Object copy(Serializable value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
