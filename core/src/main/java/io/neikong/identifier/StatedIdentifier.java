package io.neikong.identifier;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number as a material states it (申请材料所载号码).
 *
 * @param subject  the caller's identifier of what states it, such as an application and the field; not the number itself
 * @param kind  what the number is said to be
 * @param text  the number as it stands in the record, null or blank if none is recorded
 * @param asOf  the day that is judged on
 */
public record StatedIdentifier(
        String subject, IdentifierKind kind, @Nullable String text, LocalDate asOf) implements Serializable {

    public StatedIdentifier {
        text = Recorded.text(text);
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** Without the number, of which only {@link Masking} says how much may be shown. */
    @Override
    public String toString() {
        return "StatedIdentifier[subject=" + subject + ", kind=" + kind + ", asOf=" + asOf + "]";
    }
}
