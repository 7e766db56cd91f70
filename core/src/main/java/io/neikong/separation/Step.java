package io.neikong.separation;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step that was done on a case (办理环节). The same step occurs several times if the case went several rounds.
 *
 * @param step  the name of the step, such as {@code first review}; of an edit, the step whose content was edited
 * @param actor  who or what did it
 * @param account  the account it was done with, null if that was not recorded
 * @param person  the person behind the account at that moment, null if that is not known
 * @param at  when it was done, null if that was not recorded
 * @param onBehalfOf  the person for whom a deputy did it, who counts as having done it too; null if it was done for
 *     nobody else; not blank
 * @param action  whether the step was done or its content edited
 * @param subCase  the sub-case on which it was done, null if it was done on the case itself
 */
public record Step(
        String step,
        Actor actor,
        @Nullable String account,
        @Nullable String person,
        @Nullable Instant at,
        @Nullable String onBehalfOf,
        Action action,
        @Nullable String subCase)
        implements Serializable {

    /** Who or what did a step. */
    public enum Actor {
        /** A person (人工). */
        PERSON,
        /**
         * The system by itself: passed after a time, skipped because the approver had submitted it, merged because the approver
         * had approved already; a review by nobody (系统自动).
         */
        SYSTEM
    }

    /** What was done under the name of a step. */
    public enum Action {
        /** The step was done, which submits what was prepared (办理). */
        DONE,
        /** The content of the step was edited by somebody who did not submit it (修改). */
        EDITED
    }

    public Step {
        account = Recorded.text(account);
        person = Recorded.text(person);
        Recorded.refuseBlank("onBehalfOf", onBehalfOf);
        subCase = Recorded.text(subCase);
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(action, "action");
    }

    /** A step that was done on the case itself, on behalf of nobody else. */
    public Step(String step, Actor actor, @Nullable String account, @Nullable String person, @Nullable Instant at) {
        this(step, actor, account, person, at, null, Action.DONE, null);
    }

    /** This step, done by a deputy of {@code principal}. */
    public Step onBehalfOf(@Nullable String principal) {
        return new Step(step, actor, account, person, at, principal, action, subCase);
    }

    /** This step, not done but edited. */
    public Step edited() {
        return new Step(step, actor, account, person, at, onBehalfOf, Action.EDITED, subCase);
    }

    /** This step, done on a sub-case. */
    public Step onSubCase(@Nullable String caseId) {
        return new Step(step, actor, account, person, at, onBehalfOf, action, caseId);
    }

    /** Whether a person did it, known or not: what the system made is a review by nobody. */
    boolean isByPerson() {
        return actor == Actor.PERSON;
    }

    /** Whether it did not edit but do, and so submit, what {@code other} is about, on the same case. */
    boolean submits(Step other) {
        return action == Action.DONE && step.equals(other.step) && Objects.equals(subCase, other.subCase);
    }

    /** Whether somebody is known to have had both in hand, himself or through a deputy. */
    boolean sharesHandWith(Step other) {
        return other.isInHandOf(person) || other.isInHandOf(onBehalfOf);
    }

    /** Whether somebody did it himself or through a deputy. */
    boolean isInHandOf(@Nullable String somebody) {
        return somebody != null && (somebody.equals(person) || somebody.equals(onBehalfOf));
    }
}
