package io.neikong.governance.integrity;

import io.neikong.control.Control;
import io.neikong.time.Period;
import java.io.Serializable;
import java.util.List;

/**
 * What a district sets for its barriers against corruption, and the controls that go by it (廉政风险防范参数). No public rule has a
 * number, so all are engineering defaults.
 *
 * @param validFor  how long a commitment and a lesson count, each from its day
 * @param afterStart  how long who is new in key posts may be without them
 * @param actingAfterStart  how long who only stands in for somebody may be without them
 * @param declareWithin  how soon after a change a new declaration is made
 */
public record IntegrityPolicy(Period validFor, Period afterStart, Period actingAfterStart, Period declareWithin)
        implements Serializable {

    static final Period TWELVE_MONTHS = Period.months(12);
    static final Period THIRTY_DAYS = Period.calendarDays(30);
    static final Period THREE_MONTHS = Period.months(3);

    /**
     * Refuses what cannot be counted.
     *
     * @throws IllegalArgumentException if a period is not one of calendar days, months or years without rollover
     */
    public IntegrityPolicy {
        Period.requirePlain("validFor", validFor);
        Period.requirePlain("afterStart", afterStart);
        Period.requirePlain("actingAfterStart", actingAfterStart);
        Period.requirePlain("declareWithin", declareWithin);
    }

    /** With twelve months, thirty days for who is new, three months for who stands in, and thirty days for declarations. */
    public IntegrityPolicy() {
        this(TWELVE_MONTHS, THIRTY_DAYS, THREE_MONTHS, THIRTY_DAYS);
    }

    /** What examines who holds key posts, where it is known what was signed and taught. */
    public List<Control<KeyPostHolder>> onCommitments() {
        return List.of(new CommittedAndTaught(validFor, afterStart, actingAfterStart));
    }

    /** What examines who holds key posts, where it is known what was declared and what changed. */
    public List<Control<KeyPostHolder>> onDeclarations() {
        return List.of(new DeclarationsCurrent(declareWithin));
    }

    /** What examines a key post. */
    public List<Control<KeyPost>> onPosts() {
        return List.of(new KeyPostListed());
    }
}
