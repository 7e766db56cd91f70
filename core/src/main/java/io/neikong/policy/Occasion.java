package io.neikong.policy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * For what a value is asked (适用情形).
 *
 * @param day  the day of the event, not the day on which it is judged
 * @param programme  the identifier of the programme, null if it is not about one or not known
 * @param postClass  the class of the post, null if it is not about one or not known
 */
public record Occasion(
        LocalDate day, @Nullable String programme, @Nullable String postClass) implements Serializable {
    public Occasion {
        Objects.requireNonNull(day, "day");
    }

    /** An event of that day, of no programme and no post class. */
    public static Occasion on(LocalDate day) {
        return new Occasion(day, null, null);
    }

    /** The same in a programme. */
    public Occasion inProgramme(@Nullable String id) {
        return new Occasion(day, id, postClass);
    }

    /** The same on a post of a class. */
    public Occasion onPostOf(@Nullable String post) {
        return new Occasion(day, programme, post);
    }

    /** What an override of that layer must be for to apply; null for a layer without selector, or if it is not known. */
    @Nullable
    String selector(Layer layer) {
        return switch (layer) {
            case PROGRAMME -> programme;
            case POST_CLASS -> postClass;
            case BUILT_IN, CITY, DISTRICT -> null;
        };
    }
}
