package io.neikong.separation;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step that was done on a case (办理环节). The same step occurs several times if the case went several rounds.
 *
 * @param step  the name of the step, such as {@code first review}
 * @param actor  who or what did it
 * @param account  the account it was done with, null if that was not recorded
 * @param person  the person behind the account at that moment, null if that is not known
 * @param at  when it was done, null if that was not recorded
 */
public record Step(
        String step,
        Actor actor,
        @Nullable String account,
        @Nullable String person,
        @Nullable Instant at) implements Serializable {

    /** Who or what did a step. */
    public enum Actor {
        /** A person (人工). */
        PERSON,
        /** The system by itself: passed, skipped or merged automatically; a review by nobody (系统自动). */
        SYSTEM
    }

    public Step {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(actor, "actor");
    }
}
