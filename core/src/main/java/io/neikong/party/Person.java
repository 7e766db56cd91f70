package io.neikong.party;

import io.neikong.time.Validity;
import java.io.Serializable;
import java.util.Objects;

/**
 * A natural person who works for the bureau or one of its bodies (人员).
 *
 * @param person  the stable identifier of the person, never a name
 * @param employed  from when to when the person works there
 */
public record Person(String person, Validity employed) implements Serializable {
    public Person {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(employed, "employed");
    }
}
