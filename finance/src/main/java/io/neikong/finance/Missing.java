package io.neikong.finance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a record should have and has not, gathered so that nothing is allocated while nothing is missing.
 *
 * @param fields  their names, in the order in which they were looked at
 */
public record Missing(List<String> fields) {

    /** Nothing is missing so far. */
    public static final Missing NOTHING = new Missing(List.of());

    public Missing {
        fields = List.copyOf(fields);
    }

    /** This, and that field if its value is null. */
    public Missing and(String field, @Nullable Object value) {
        if (value != null) {
            return this;
        }
        List<String> more = new ArrayList<>(fields);
        more.add(field);
        return new Missing(more);
    }

    /** Whether nothing is missing. */
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The names for {@link io.neikong.control.Evidence#missing}. */
    public String[] names() {
        return fields.toArray(new String[0]);
    }
}
