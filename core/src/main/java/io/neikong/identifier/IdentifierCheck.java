package io.neikong.identifier;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of one text as an identifier of one kind (号码检查结果).
 *
 * <p>Its {@code toString} does not show the number.
 *
 * @param kind  the kind that the text was checked as
 * @param faults  everything that makes it invalid, from left to right within each reason; empty if and only if it is valid
 * @param remarks  what is odd about it, which proves nothing and leaves it valid
 * @param hints  how it may have come to be written so
 * @param spelling  the valid identifier that the text is, or that it would be if the hints were followed, in the one
 *     spelling of the standard; null if it is neither. It is a suggestion: nothing in this package uses it by itself
 */
public record IdentifierCheck(
        IdentifierKind kind,
        List<Flaw> faults,
        List<Flaw> remarks,
        List<Hint> hints,
        @Nullable String spelling) implements Serializable {

    public IdentifierCheck {
        Objects.requireNonNull(kind, "kind");
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
        hints = List.copyOf(hints);
    }

    /** Whether nothing makes the text invalid. */
    public boolean isValid() {
        return faults.isEmpty();
    }

    /**
     * The valid identifier that the text is, or would be if the hints were followed, in the one spelling of the standard;
     * empty if it is neither. Whoever stores it in place of what was stated has to say so.
     */
    public Optional<String> normalised() {
        return Optional.ofNullable(spelling);
    }

    @Override
    public String toString() {
        return "IdentifierCheck[kind=" + kind + ", faults=" + faults + ", remarks=" + remarks + ", hints=" + hints
                + "]";
    }

    /** Which character may stand where. */
    interface Allowed {
        boolean allows(int index, char character);
    }

    /** Gathers what is found. */
    static final class Builder {

        private final IdentifierKind kind;
        private final List<Flaw> faults = new ArrayList<>();
        private final List<Flaw> remarks = new ArrayList<>();

        Builder(IdentifierKind kind) {
            this.kind = kind;
        }

        void fault(Flaw.Reason reason, int position, @Nullable String expected) {
            faults.add(new Flaw(reason, position, expected));
        }

        void remark(Flaw.Reason reason, int position, @Nullable String expected) {
            remarks.add(new Flaw(reason, position, expected));
        }

        /** A fault for each character that must not stand where it stands; whether there are none. */
        boolean faults(CharSequence text, int length, Allowed allowed, String expected) {
            boolean areAllAllowed = true;
            for (int i = 0; i < length; i++) {
                if (!allowed.allows(i, text.charAt(i))) {
                    fault(Flaw.Reason.CHARACTER, i + 1, expected);
                    areAllAllowed = false;
                }
            }
            return areAllAllowed;
        }

        IdentifierCheck of(Spelling spelling) {
            return new IdentifierCheck(
                    kind,
                    faults,
                    remarks,
                    spelling.hints(kind),
                    spelling.valid(kind).orElse(null));
        }
    }
}
