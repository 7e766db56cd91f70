package io.neikong.control;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Words of the library gathered one by one, each spoken in the reader's language: fields that are missing, circumstances
 * that were met. Nothing is allocated as long as none applies.
 *
 * <pre>{@code
 * Terms missing = Terms.NONE.when(seal == null, "seal").when(approvedAt == null, "approvedAt");
 * return outcome.gap(RULE, missing);
 * }</pre>
 *
 * @param codes  the words, in the order in which they were gathered
 */
public record Terms(List<String> codes) implements Serializable {

    /** None so far. */
    public static final Terms NONE = new Terms(List.of());

    public Terms {
        codes = List.copyOf(codes);
    }

    /** These words. */
    public static Terms of(String... codes) {
        return new Terms(List.of(codes));
    }

    /** These words, and {@code code} if it applies. */
    public Terms when(boolean applies, String code) {
        if (!applies) {
            return this;
        }
        List<String> more = new ArrayList<>(codes.size() + 1);
        more.addAll(codes);
        more.add(code);
        return new Terms(more);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return codes.isEmpty();
    }
}
